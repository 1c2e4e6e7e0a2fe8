// Data: letters as the insides of character classes, for patterns that need no `u` flag. See `wordPattern` for why.

/** Capitals of the languages we read. */
export const CAPITALS = 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŠŞŢŤŪŮŰŲŹŻŽȘȚΑ-ΩА-Я';

/** Small letters of the languages we read. */
export const SMALL = 'a-zß-öø-ÿāăąćčďđēėęěğģīįıķĺļľłńņňōőœŕřśšşţťūůűųźżžșțα-ωа-я';
