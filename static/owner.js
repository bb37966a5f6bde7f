// The owner's page: the key travels in the fragment, which browsers send to nobody.
const key = document.getElementById("key");
const given = decodeURIComponent(location.hash.slice(1));
if (/^[\w-]{22}$/.test(given)) key.value = given;

// A redirection keeps the fragment of the address that was posted to.
for (const button of document.querySelectorAll("button[name=act]")) {
  button.addEventListener("click", (event) => {
    if (button.value === "delete" && !confirm("Delete this experiment and all its versions for good?")) {
      event.preventDefault();
      return;
    }
    button.formAction = location.pathname + "#" + encodeURIComponent(key.value.trim());
  });
}
