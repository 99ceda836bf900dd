/**
 * Univer's formula reader forgets to close square brackets: once a user has typed `Evidence[` and not yet its end, every later formula
 * of the page is read wrongly. It is told to begin each formula afresh.
 */
import { LexerTreeBuilder } from "@univerjs/engine-formula";

interface Lexer {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
  _openBracketNormalIndexStack: number[];
}

export function mendLexer(): void {
  const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
  const resetAll = lexer._resetTemp;
  lexer._resetTemp = function (this: Lexer): void {
    resetAll.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
    this._openBracketNormalIndexStack = [];
  };
}
