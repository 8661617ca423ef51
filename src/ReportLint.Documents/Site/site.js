// Search and sorting of the index. Without this file the page is complete, and its box for searching stays hidden.
"use strict";
(() => {
  const table = document.getElementById("index");
  const search = document.getElementById("search");
  if (!table || !search) return;
  const body = table.tBodies[0];
  const shown = document.getElementById("shown");
  const name = row => row.cells[0].textContent;

  const filter = () => {
    const words = search.value.trim().toLowerCase().split(/\s+/);
    let count = 0;
    for (const row of body.rows) {
      row.hidden = !words.every(word => name(row).toLowerCase().includes(word));
      count += row.hidden ? 0 : 1;
    }
    shown.textContent = search.value.trim() ? shown.dataset.text.replace("#", count) : "";
  };
  search.closest("p").hidden = false;
  search.addEventListener("input", filter);

  const collator = new Intl.Collator("zh-CN", { numeric: true });
  const value = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent;
  const sort = column => {
    const head = table.tHead.rows[0].cells;
    const order = head[column].getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
    for (const cell of head) cell.removeAttribute("aria-sort");
    head[column].setAttribute("aria-sort", order);
    const sign = order === "ascending" ? 1 : -1;
    const rows = [...body.rows].sort((a, b) => sign * collator.compare(value(a, column), value(b, column)));
    body.append(...rows);
  };
  for (const column of [0, table.tHead.rows[0].cells.length - 1]) {
    const cell = table.tHead.rows[0].cells[column];
    const button = document.createElement("button");
    button.type = "button";
    button.append(...cell.childNodes);
    button.addEventListener("click", () => sort(column));
    cell.append(button);
  }
})();
