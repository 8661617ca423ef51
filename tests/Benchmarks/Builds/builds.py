"""What ReportLint costs a build: dotnet build of a small C# project with reports, with the package, with the package and no classes, and without the package.
The texts of the reports are drawn from the same sentences, so that RL2009 and RL3008 find much: they are checked and not shown. Interleaved; medians and ratios of processor time and of wall time, run by run. Neither MSBuild nor the compiler stays behind after a build, so that all of it counts.

builds.py FEED VERSION FOLDER [COUNT] [ROUNDS]   FEED is a folder with ReportLint.VERSION.nupkg, FOLDER is where the projects are made"""
import os
import shutil
import statistics
import subprocess
import sys

PEERS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Peers")
sys.path.insert(0, PEERS)
from bench import once  # noqa: E402

PACKAGE = '<PackageReference Include="ReportLint" Version="%s" PrivateAssets="all" />'
PROJECTS = {"no package": ("", ""), "package": (PACKAGE, ""), "package, no classes": (PACKAGE, "<ReportLintClasses>false</ReportLintClasses>")}
PROJECT = """<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><NoWarn>$(NoWarn);RL2009;RL3008</NoWarn>%s</PropertyGroup>
  <ItemGroup>%s</ItemGroup>
</Project>
"""
ALONE = {"DOTNET_CLI_USE_MSBUILD_SERVER": "0", "MSBUILDDISABLENODEREUSE": "1", "UseSharedCompilation": "false"}
WORDS = ("健全登记", "完善登记")


def make(root, feed, version, count):
    # Whatever the folders above say of their own projects is not for these.
    for name in ("Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"):
        write(root, name, "<Project />\n")
    write(root, ".editorconfig", "root = true\n")
    for name, (package, more) in PROJECTS.items():
        folder = os.path.join(root, name.replace(", ", "-").replace(" ", "-"))
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(os.path.join(folder, ".git"))
        write(folder, "app.csproj", PROJECT % (more, package % version if package else ""))
        write(folder, "Program.cs", 'Console.WriteLine("hello");\n')
        write(folder, "nuget.config", '<configuration><packageSources><add key="measured" value="%s" /></packageSources></configuration>' % os.path.abspath(feed))
        subprocess.run([sys.executable, os.path.join(PEERS, "gen.py"), str(count), os.path.join(folder, "reports"), "--prose", "figures"], check=True)
        subprocess.run(["dotnet", "restore", "-v", "q"], cwd=folder, env={**os.environ, **ALONE}, check=True)
        yield name, folder


def build(folder):
    return once(["dotnet", "build", "--no-restore", "-m:1", "-nr:false", "-v", "q", "-clp:NoSummary"], cwd=folder, env=ALONE, out=os.path.join(folder, "build.log"))


def write(folder, name, text):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(text)


def clean(folder, _):
    shutil.rmtree(os.path.join(folder, "bin"), ignore_errors=True)
    shutil.rmtree(os.path.join(folder, "obj", "Debug"), ignore_errors=True)


def reports(folder):
    return sorted(os.path.join(at, name) for at, _, names in os.walk(os.path.join(folder, "reports")) for name in names)


def word(folder, turn):
    """A word of the prose, which the text and the class have, too."""
    path = next(path for path in reports(folder) if any(each in open(path, encoding="utf-8").read() for each in WORDS))
    text = open(path, encoding="utf-8").read()
    write(folder, path, text.replace(WORDS[turn % 2], WORDS[1 - turn % 2]))


def comment(folder, turn):
    path = reports(folder)[0]
    with open(path, "a", encoding="utf-8") as file:
        file.write("# %d\n" % turn)


def code(folder, turn):
    with open(os.path.join(folder, "Program.cs"), "a", encoding="utf-8") as file:
        file.write("// %d\n" % turn)


STEPS = {"first": clean, "nothing changed": lambda folder, turn: None, "a word of one report": word, "a comment in one report": comment, "the code": code}


def main(feed, version, root, count=1000, rounds=5):
    folders = dict(make(root, feed, version, int(count)))
    print("%s reports, %s rounds\n\n| changed | project | cpu s | wall s | cpu ÷ without | wall ÷ without | MB |\n|---|---|--:|--:|--:|--:|--:|" % (count, rounds))
    for step, change in STEPS.items():
        runs = {name: [] for name in folders}
        for turn in range(int(rounds)):
            for name, folder in folders.items():
                change(folder, turn)
                run = build(folder)
                if run["rc"]:
                    sys.exit("%s: %s" % (name, open(os.path.join(folder, "build.log"), encoding="utf-8").read()))
                runs[name].append(run)
        for name, of in runs.items():
            def median(key):
                return statistics.median(run[key] for run in of)

            def ratio(key):
                return statistics.median(run[key] / other[key] for run, other in zip(of, runs["no package"]))
            print("| %s | %s | %.2f | %.2f | %.2f | %.2f | %.0f |" % (step, name, median("cpu"), median("wall"), ratio("cpu"), ratio("wall"), median("rss")), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
