import type { CellValue } from "../../model/content";
import type { Operand } from "../operand";
import type { Scope } from "../scope";
import type { FormulaNode } from "../syntax";

/** A function of Excel, with the numbers of arguments that it takes. */
export type FunctionDefinition = { readonly least: number; readonly most: number } & (
  | {
      /** Takes one value for each argument; errors among them are its result, unless it looks at errors. */
      readonly takes: "values" | "errors";
      readonly run: (values: readonly CellValue[], scope: Scope) => CellValue;
    }
  | {
      /** Takes areas and arrays as they are; `arrays` works its arguments out place by place. */
      readonly takes: "operands" | "arrays";
      readonly run: (operands: readonly Operand[], scope: Scope) => Operand;
    }
  | {
      /** Works out the arguments that it needs. */
      readonly takes: "nodes";
      readonly run: (nodes: readonly FormulaNode[], scope: Scope) => Operand;
    }
);

export type FunctionTable = Readonly<Record<string, FunctionDefinition>>;

export const anyNumber = 255;

export function onValues(
  least: number,
  most: number,
  run: (values: readonly CellValue[], scope: Scope) => CellValue,
): FunctionDefinition {
  return { least, most, takes: "values", run };
}

export function onErrors(run: (value: CellValue) => CellValue): FunctionDefinition {
  return { least: 1, most: 1, takes: "errors", run: ([value = null]) => run(value) };
}

export function onOperands(
  least: number,
  most: number,
  run: (operands: readonly Operand[], scope: Scope) => Operand,
): FunctionDefinition {
  return { least, most, takes: "operands", run };
}
