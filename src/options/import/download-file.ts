/** How long the browser may take to begin reading a file it was given to save (ms). */
const READ_WITHIN = 60_000;

/** Has the browser save a file under a name. */
export function downloadFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN);
}
