// Data: how companies and registers write that a company is no longer as it was.

export type RegisterState = 'bankruptcy' | 'restructuring' | 'liquidation';

/** In small letters, whole words; the Nordic registers' own words first. */
export const REGISTER_STATES: Readonly<Record<RegisterState, readonly string[]>> = {
  bankruptcy: [
    ...['konkurssissa', 'konkurssipesä', 'konkurssimenettelyssä', 'asetettu konkurssiin', 'haettu konkurssiin'],
    ...['i konkurs', 'konkursbo', 'konkurs inledd', 'konkurs avslutad', 'försatt i konkurs', 'försatts i konkurs'],
    ...['under konkurs', 'konkurs åpnet', 'konkursbehandling', 'under konkursbehandling', 'tatt under konkurs'],
    ...['taget under konkurs', 'konkursboet', 'in bankruptcy', 'bankruptcy estate', 'declared bankrupt'],
  ],
  restructuring: [
    ...['yrityssaneerauksessa', 'saneerausmenettelyssä', 'yrityssaneeraus', 'under rekonstruktion'],
    ...['företagsrekonstruktion', 'under rekonstruktionsbehandling', 'rekonstruktionsforhandling'],
    ...['in administration', 'in receivership', 'under restructuring proceedings'],
  ],
  liquidation: [
    ...['selvitystilassa', 'asetettu selvitystilaan', 'i likvidation', 'trätt i likvidation', 'likvidation beslutad'],
    ...['under avvikling', 'under tvangsavvikling', 'under tvangsoppløsning', 'under oppløsning'],
    ...['under likvidation', 'under tvangsopløsning', 'under frivillig likvidation', 'in liquidation'],
    ...['in voluntary liquidation', 'lakannut yritys', 'toiminta lakannut'],
  ],
};

const states = new Map(
  (['bankruptcy', 'restructuring', 'liquidation'] as const).flatMap((state) =>
    REGISTER_STATES[state].map((words) => [words, state] as const),
  ),
);

/** The state that words of the lists above name; null for any others. */
export function registerStateOf(words: string): RegisterState | null {
  return states.get(words.toLowerCase()) ?? null;
}
