package backproof.build.wasm;

/** What a number in a module can name. */
enum Space {
  TYPE,
  FUNCTION,
  GLOBAL,
  LOCAL,
  LABEL
}
