// Installs the packages of the project when they are missing or older than the lock file. Runs before anything is
// installed, so it is plain JavaScript with nothing but Node; browsers are seen to by scripts/setup/browsers.mjs.
import { installPackages } from './setup/packages.mjs';
import { SetupError } from './setup/setup-error.mjs';

try {
  installPackages();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
