import type { ExportShape } from '../../../messages/work/exporting.ts';
import { ermineShape } from './ermine.ts';
import { hubspotShape } from './hubspot.ts';
import { pipedriveShape } from './pipedrive.ts';
import { salesforceShape } from './salesforce.ts';
import type { Shape, ShapeChoice } from './shape.ts';

const SHAPES: Readonly<Record<ExportShape, (choice: ShapeChoice) => Shape>> = {
  ermine: ermineShape,
  hubspot: hubspotShape,
  salesforce: salesforceShape,
  pipedrive: pipedriveShape,
};

/** The columns of a kind of file. */
export const shapeOf = (shape: ExportShape, choice: ShapeChoice): Shape => SHAPES[shape](choice);
