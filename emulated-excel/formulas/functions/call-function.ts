import { ErrorValue } from "../../model/content";
import type { Operand } from "../operand";
import { eachValue } from "../operand-values";
import type { Scope } from "../scope";
import type { FormulaNode } from "../syntax";
import { raise, Raised } from "../values";
import { countingFunctions } from "./counting";
import { dateFunctions } from "./dates";
import type { FunctionDefinition, FunctionTable } from "./definition";
import { logicFunctions } from "./logic";
import { lookupFunctions } from "./lookup";
import { mathFunctions } from "./math";
import { rankingFunctions } from "./ranking";
import { sumFunctions } from "./sums";
import { textFunctions } from "./texts";

const tables: readonly FunctionTable[] = [
  logicFunctions,
  mathFunctions,
  sumFunctions,
  countingFunctions,
  rankingFunctions,
  lookupFunctions,
  textFunctions,
  dateFunctions,
];

const definitions = new Map<string, FunctionDefinition>(tables.flatMap((table) => Object.entries(table)));

/** `null` for a function that isn't known here. */
export function functionNamed(name: string): FunctionDefinition | null {
  return definitions.get(name) ?? null;
}

/** The result of a function; #NAME? where it isn't known. */
export function callFunction(name: string, nodes: readonly FormulaNode[], scope: Scope): Operand {
  const definition = functionNamed(name);
  if (!definition) return raise("#NAME?");
  if (nodes.length < definition.least || nodes.length > definition.most) return raise("#VALUE!");
  switch (definition.takes) {
    case "nodes":
      return definition.run(nodes, scope);
    case "operands":
      return definition.run(
        nodes.map((node) => scope.evaluate(node, scope)),
        scope,
      );
    case "arrays": {
      const inner = { ...scope, isArray: true };
      return definition.run(
        nodes.map((node) => scope.evaluate(node, inner)),
        inner,
      );
    }
    case "errors":
      return eachValue(
        nodes.map((node) => caught(() => scope.evaluate(node, scope))),
        scope,
        (values) => definition.run(values, scope),
      );
    case "values":
      return eachValue(
        nodes.map((node) => scope.evaluate(node, scope)),
        scope,
        (values) => {
          for (const value of values) if (value instanceof ErrorValue) throw new Raised(value);
          return definition.run(values, scope);
        },
      );
  }
}

/** The operand, or the error that it comes to. */
function caught(work: () => Operand): Operand {
  try {
    return work();
  } catch (raised) {
    if (raised instanceof Raised) return raised.value;
    throw raised;
  }
}
