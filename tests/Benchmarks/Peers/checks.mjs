// The sums of tables 三 and 四: 23 or 25 row totals, 14 column balances, 3 dispute totals. What every full peer checks besides the structure.
import { readFileSync } from 'node:fs';
const R = JSON.parse(readFileSync(process.env.PEERS + '/rows.json'));
export default function checks(d, report) {
  const L = d && d.year !== undefined ? R.en : R.zh; if (!d) return;
  const t3 = d[L.t3], t4 = d[L.t4]; if (!t3 || !t4) return;
  const rows = L[d[L.year] < 2021 ? '2019' : '2021'], n = rows.length;
  const at = (t, p) => { for (const k of p) t = t && t[k]; return t; };
  const row = (v, cols) => v === undefined || v === null ? null : Array.isArray(v) ? v : cols.map(c => v[c]);
  const vals = rows.map(p => row(at(t3, p), L.cols3));
  vals.forEach((v, i) => { if (!v) return; let s = 0; for (let c = 0; c < 6; c++) s += v[c]; if (s !== v[6]) report(1003, [L.t3, ...rows[i]], `${s} != ${v[6]}`); });
  if (vals.every(Boolean)) for (let c = 0; c < 7; c++) {
    const l = vals[0][c] + vals[1][c], r = vals[n - 2][c] + vals[n - 1][c]; if (l !== r) report(1001, [L.t3, ...rows[0]], `${l} != ${r}`);
    let s = 0; for (let i = 2; i < n - 2; i++) s += vals[i][c]; if (s !== vals[n - 2][c]) report(1002, [L.t3, ...rows[n - 2]], `${s} != ${vals[n - 2][c]}`);
  }
  L.rows4.forEach(p => { const v = row(at(t4, p), L.cols4); if (!v) return; let s = 0; for (let c = 0; c < 4; c++) s += v[c]; if (s !== v[4]) report(1004, [L.t4, ...p], `${s} != ${v[4]}`); });
}
