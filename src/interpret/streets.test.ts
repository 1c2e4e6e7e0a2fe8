import { expect, it } from 'vitest';
import { streetAtEnd } from './streets.ts';

it.each([
  ['Y-tunnus: 9999902-8 VAT: FI99999028 Sahatie 430, ', 'Sahatie 430'],
  ['Granholm Oy, Kauppakatu 3 B 12, ', 'Kauppakatu 3 B'],
  ['Granholm Oy Kauppakatu 3, ', 'Kauppakatu 3'],
  ['Kirkkokatu 5 as. 2', 'Kirkkokatu 5'],
  ['Käyntiosoite: Louhostie 8, ', 'Louhostie 8'],
  ['Gamla vägen 12 C lgh 1101', 'Gamla vägen 12 C'],
  ['Mäster Olofs väg 20', 'Mäster Olofs väg 20'],
  ['Södra Hamngatan 4 A', 'Södra Hamngatan 4 A'],
  ['Strandvejen 1, 3. tv', 'Strandvejen 1'],
  ['Bredgade 45, 1.', 'Bredgade 45'],
  ['Store Kongensgade 12-14', 'Store Kongensgade 12-14'],
  ['ul. Leśna 4/2', 'Leśna 4/2'],
  ['Hauptstr. 12-14', 'Hauptstr. 12-14'],
  ['500 Market Street, Suite 400', '500 Market Street'],
  ['111 West Elm Ave. Suite 106 ', '111 West Elm Ave.'],
  ['101 15th Street', '101 15th Street'],
  ['6B Liberty, Suite 200', '6B Liberty'],
  ['Unit 3, 14 Mill Lane', '14 Mill Lane'],
  ['12 rue des Lilas', '12 rue des Lilas'],
  ['Box 12', 'Box 12'],
  ['7th Floor', ''],
  ['Kontakt', ''],
  ['', ''],
])('%s ends in %s', (text, street) => {
  expect(streetAtEnd(text)).toBe(street);
});
