/** Building blocks of the run file's schema. */
import Type, { type TProperties, type TSchema } from 'typebox';

export const optional = <T extends TSchema>(schema: T) => Type.Optional(schema);

export const instant = (description: string) =>
  Type.Number({ description: `${description}, in ms from the start of the run.` });
export const span = (description: string) => Type.Number({ minimum: 0, description: `${description}, in ms.` });
export const count = (description: string) => Type.Integer({ minimum: 0, description });
export const text = (description: string) => Type.String({ description });

export const record = <Kind extends string, Fields extends TProperties>(
  kind: Kind,
  description: string,
  properties: Fields,
) => Type.Object({ kind: Type.Literal(kind), ...properties }, { description });
