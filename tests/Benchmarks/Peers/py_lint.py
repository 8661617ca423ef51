# py_lint.py c|py jsonschema|none PATH...   PyYAML + jsonschema + the sums
import sys, os, json, yaml
mode, sch = sys.argv[1:3]
L = yaml.CSafeLoader if mode == "c" else yaml.SafeLoader
class Ld(L): pass
Ld.yaml_implicit_resolvers = {k: [(t, r) for t, r in v if t != "tag:yaml.org,2002:timestamp"] for k, v in L.yaml_implicit_resolvers.items()}
here = os.environ["PEERS"]; S = json.load(open(here + "/schema.json")); R = json.load(open(here + "/rows.json"))
if sch == "jsonschema":
    import jsonschema; V = jsonschema.Draft7Validator(S); val = lambda d: [e.message for e in V.iter_errors(d)]
else: val = lambda d: []
def at(t, p):
    for k in p: t = t.get(k) if isinstance(t, dict) else None
    return t
def checks(d):
    l = R["en" if "year" in d else "zh"]; t3, t4 = d[l["t3"]], d[l["t4"]]; out = []; rows = l["2019" if d[l["year"]] < 2021 else "2021"]; n = len(rows)
    row = lambda v, c: v if isinstance(v, list) else [v[k] for k in c]
    vs = [row(at(t3, p), l["cols3"]) for p in rows]
    for p, v in zip(rows, vs):
        if sum(v[:6]) != v[6]: out.append(("RL1003", p[-1], sum(v[:6]), v[6]))
    for c in range(7):
        a, b = vs[0][c] + vs[1][c], vs[n - 2][c] + vs[n - 1][c]
        if a != b: out.append(("RL1001", c, a, b))
        s = sum(vs[i][c] for i in range(2, n - 2))
        if s != vs[n - 2][c]: out.append(("RL1002", c, s, vs[n - 2][c]))
    for p in l["rows4"]:
        v = row(at(t4, p), l["cols4"])
        if sum(v[:4]) != v[4]: out.append(("RL1004", p[-1], sum(v[:4]), v[4]))
    return out
files = []
for a in sys.argv[3:]:
    if os.path.isdir(a):
        for r, _, fs in os.walk(a): files += [os.path.join(r, f) for f in fs if f.endswith(".yaml")]
    else: files.append(a)
n = 0
for f in files:
    with open(f, "rb") as h: d = yaml.load(h, Ld)
    for e in val(d): n += 1; print(f, e)
    for e in checks(d): n += 1; print(f, *e)
print(len(files), "files,", n, "diagnostics")
