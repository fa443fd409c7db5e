// Search without a server: names and titles that hold all words, from a list that was made with the site.
const found = document.getElementById("found");
const plain = (text) => text.normalize("NFKC").toLowerCase();
const question = new URLSearchParams(location.search).get("q") ?? "";
const words = plain(question).split(/\s+/).filter((word) => word !== "");
document.getElementById("q").value = question;

const root = found.dataset.records.replace(/index\.html$/, "");
const english = document.documentElement.lang === "en";
const show = ({ title, kind, edition, address }) => {
  const hit = document.createElement("li");
  hit.className = "hit";
  const where = document.createElement("p");
  where.className = "where";
  const label = document.createElement("span");
  label.className = `kind ${kind}`;
  label.textContent = kind;
  where.append(label, ` ${edition}`);
  const heading = document.createElement("h2");
  const link = document.createElement("a");
  link.href = `${root}${english ? "en/" : ""}${address}`;
  link.textContent = title;
  heading.append(link);
  hit.append(where, heading);
  return hit;
};

if (words.length > 0) {
  const names = await (await fetch(found.dataset.names)).json();
  const hits = names.filter(({ title, edition }) => {
    const text = plain(`${title} ${edition}`);
    return words.every((word) => text.includes(word));
  });
  found.append(...hits.slice(0, 200).map(show));
}
