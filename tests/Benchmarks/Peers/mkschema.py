#!/usr/bin/env python3
"""mkschema.py FOLDER: writes schema.json (structure of a report, both editions, both key languages) and rows.json (what the sum checks need)."""
import json, os, sys
here = sys.argv[1]
from form import *
def obj(props, req=True): return {"type": "object", "additionalProperties": False, "required": list(props) if req else [], "properties": props}
num = {"type": "number"}; text = {"type": "string"}
def row(cols, z): n = len(cols); return {"anyOf": [{"type": "array", "minItems": n, "maxItems": n, "items": num}, obj({c[z]: num for c in cols})]}
def tree(rows, z):
    root = {}
    for path, cols in rows:
        t = root
        for p in path[:-1]: t = t.setdefault(p[z], {})
        t[path[-1][z]] = ("row", cols)
    def build(t): return obj({k: row(v[1], z) if isinstance(v, tuple) else build(v) for k, v in t.items()})
    return build(root)
def form(year, z):
    K = (lambda k: TOP[k]) if z == 0 else (lambda k: k)
    t2 = {}
    for (k, cols) in (T2_19 if year < 2021 else T2_21):
        if k[1] == "procurement": t2[k[z]] = obj({cols[0][z]: num, cols[1][z]: num, ("单位" if z == 0 else "unit"): text})
        else: t2[k[z]] = row(cols, z)
    p = {K("year"): {"type": "integer", "minimum": 2019}, K("agency"): text, K("kind"): text, K("issued"): text, K("preamble"): text, K("overview"): text,
         K("disclosure"): obj(t2), K("requests"): tree([(q, COLS3) for q, _ in rows3(year)], z), K("disputes"): tree([(q, COLS4) for q in ROWS4], z), K("problems"): text, K("other"): text}
    s = obj(p)
    if year >= 2021: s["properties"][K("fees")] = obj({K("notices"): num, K("noticed"): num, K("collected"): num}); s["required"].append(K("fees"))
    s["properties"][K("rollup")] = text
    return s
def by_year(z):
    y = "年度" if z == 0 else "year"
    return {"if": {"properties": {y: {"maximum": 2020}}}, "then": form(2019, z), "else": form(2021, z)}
S = {"$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "if": {"required": ["year"]}, "then": by_year(1), "else": by_year(0)}
json.dump(S, open(here + "/schema.json", "w"), ensure_ascii=False)
def lang(z):
    o = {"year": "年度" if z == 0 else "year", "t3": REQ[z], "t4": DISP[z], "cols3": [c[z] for c in COLS3], "cols4": [c[z] for c in COLS4], "rows4": [[p[z] for p in q] for q in ROWS4]}
    for e, y in (("2019", 2019), ("2021", 2021)): o[e] = [[p[z] for p in q] for q, _ in rows3(y)]
    return o
json.dump({"zh": lang(0), "en": lang(1)}, open(here + "/rows.json", "w"), ensure_ascii=False)
