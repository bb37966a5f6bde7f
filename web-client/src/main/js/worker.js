// Starts the worker in WebAssembly, or in JavaScript where that cannot run. The page names both
// files behind the #, parted by a bar, because their public names carry a hash of what is in them;
// a third is the text of the functions in Python, which the worker asks for when it needs it.
{
  const [wasm, fallback] = self.location.hash.slice(1).split("|").map(decodeURIComponent);
  TeaVM.wasmGC.load(wasm).then(
    (module) => {
      self.backproofEngine = "WebAssembly";
      module.exports.main([]);
    },
    () => importScripts(fallback),
  );
}
