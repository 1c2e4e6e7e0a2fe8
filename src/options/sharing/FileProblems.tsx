import { translate } from '../../i18n/translate.ts';
import { type FileProblem, placeInFile } from '../../model/file-problems.ts';
import { problemSentence } from './problem-sentence.ts';

/** What is wrong with a file, and where. Nothing was changed. */
export function FileProblems({ problems }: { readonly problems: readonly FileProblem[] }) {
  return (
    <div className="file-problems">
      <p>
        <strong>{translate('sharing_refused')}</strong>
      </p>
      <ul>
        {problems.map((problem) => {
          const place = placeInFile(problem.path);
          return (
            <li key={`${place} ${problem.code}`}>
              {place !== '' && <code>{place}</code>} {problemSentence(problem)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
