// Data: regions that stand for a country in places written without it ("Menlo Park, CA").
const US =
  'AL AK AZ AR CA CO CT DC DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY California Texas Illinois Massachusetts Washington Florida Maryland Colorado Georgia Virginia Ohio Michigan Oregon Arizona Utah Minnesota Pennsylvania';
const CA = 'ON QC BC AB MB NS Ontario Quebec Alberta';

export const REGION_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ...US.split(' ').map((region): [string, string] => [region, 'US']),
  ...['New York', 'New Jersey', 'North Carolina', 'South Carolina'].map((region): [string, string] => [region, 'US']),
  ...CA.split(' ').map((region): [string, string] => [region, 'CA']),
  ...['Uusimaa', 'Pirkanmaa', 'Varsinais-Suomi'].map((region): [string, string] => [region, 'FI']),
  ...['Stockholm County', 'Stockholms län', 'Västra Götaland County', 'Skåne County', 'Stockholm'].map(
    (region): [string, string] => [region, 'SE'],
  ),
  ...['London', 'Greater London', 'Greater Manchester', 'West Midlands'].map((region): [string, string] => [
    region,
    'GB',
  ]),
  ...['Victoria', 'New South Wales', 'Queensland', 'NSW', 'VIC', 'QLD'].map((region): [string, string] => [
    region,
    'AU',
  ]),
]);
