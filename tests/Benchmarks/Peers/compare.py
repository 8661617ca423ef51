"""compare.py REPORTLINT FOLDER…: whole processes on the same reports, one after the other, again and again; processor time as ratios, pair by pair.

PEERS is the folder in which run.sh has put the other linters. What the others check is less: the structure of the file and the sums of tables 三 and 四.
"""
import os
import sys

from bench import Bench

HERE = os.path.dirname(os.path.abspath(__file__))
PEERS = os.environ["PEERS"]
RUNS = int(os.environ.get("RUNS", "5"))


def tools(reportlint, folder):
    return {
        "ReportLint, all rules, prose": [reportlint, "check", folder, "--fail-on", "none"],
        "Go, yaml.v3, sums": [PEERS + "/golint", "-rows", PEERS + "/rows.json", folder],
        "js-yaml, ajv, sums": ["node", HERE + "/node_lint.mjs", "jsyaml", folder],
        "PyYAML (C), jsonschema, sums": ["/usr/bin/python3", HERE + "/py_lint.py", "c", "jsonschema", folder],
        "Spectral, own functions": ["node", PEERS + "/node_modules/.bin/spectral", "lint", folder + "/**/*.yaml", "-r", PEERS + "/ruleset-best.mjs", "-f", "text"],
    }


for folder in sys.argv[2:]:
    files = sum(name.endswith(".yaml") for _, _, names in os.walk(folder) for name in names)
    Bench("%d reports" % files, tools(sys.argv[1], folder), n=RUNS if files <= 1000 else 1, warm=1 if files <= 1000 else 0, files=files).run().show()
