// CodeMirror as help.js sees it: the parts that editor.js has already. The bundler puts this file
// where CodeMirror's packages are imported, and fails where one asks for a name that is missing.
export const {
  Annotation, CharCategory, closeHoverTooltips, codePointAt, codePointSize, combineConfig, Decoration, Direction, EditorSelection, EditorView, Facet, fromCodePoint,
  getTooltip, hasHoverTooltips, hoverTooltip, indentUnit, keymap, logException, MapMode, Prec, RangeSet, RangeValue, showTooltip, StateEffect, StateField, syntaxTree,
  Text, Transaction, ViewPlugin, WidgetType,
} = BackproofEditor.shared;
