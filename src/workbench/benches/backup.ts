import { success } from '../../messages/outcome.ts';
import type { BackupWork } from '../../messages/work/backup.ts';
import { isHeld } from '../../platform/in-turn.ts';
import { addMissing } from '../backup/add.ts';
import { lookAtBackup } from '../backup/read-backup.ts';
import { findBrokenReplacement, replaceAll } from '../backup/replace.ts';
import { writeBackup } from '../backup/write-backup.ts';
import type { Benches } from '../serve.ts';
import type { Tools } from '../tools.ts';

/** Backs the whole store up and restores it. */
export function backupBench(tools: Tools): Pick<Benches, keyof BackupWork> {
  return {
    async 'write-backup'(_request, hands) {
      return success(await writeBackup(await tools.database(), tools.now(), hands));
    },
    async 'look-at-backup'({ file }, { tell, signal }) {
      return success(await lookAtBackup(file, (bytes) => tell({ done: bytes, total: file.size }), signal));
    },
    async 'restore-backup'({ file, mode }, { tell, signal }) {
      // Looked at again, from beginning to end: what was found sound may have been written to since.
      const look = await lookAtBackup(file, () => undefined, new AbortController().signal);
      if (look === null || !look.isSound) {
        return success({ problem: look?.problem ?? { code: 'not-a-backup', line: 1, where: '' } });
      }
      const total = Object.values(look.contents.counts).reduce((sum, count) => sum + count, 0);
      const told = (done: number) => tell({ done, total });
      return success(
        mode === 'add'
          ? await addMissing(tools, file, look.contents, told, signal)
          : await replaceAll(tools, file, look.contents, told),
      );
    },
    async 'find-broken-restore'() {
      return success(await findBrokenReplacement(await tools.database(), isHeld));
    },
  };
}
