using ReportLint.Testing;

namespace ReportLint.Core.Tests.Architecture;

/// <summary>The rooms of the core are the stack that docs/architecture.md draws: a room uses only rooms above its own line.</summary>
public sealed class RoomsTests
{
    // From the top: a room uses those before its own line. Within a line no room uses another.
    private static readonly string[][] s_stack =
    [
        ["Polyfills"],
        ["Text", "Globs", "Wording"],
        ["Diagnostics"],
        ["Forms"],
        ["Yaml"],
        ["Model"],
        ["Markdown"],
        ["Prose"],
        ["Relations"],
        ["Claims"],
        ["Rendering"],
        ["Options"],
        ["Rules"],
        ["Configuration"],
        ["Linting"],
        ["Formatting", "Comparison", "Rollover"],
    ];

    private static CoreRooms Core => new(Directory.EnumerateFiles(Path.Combine(SourceFolder.Root, "src", "ReportLint.Core"), "*.cs", SearchOption.AllDirectories)
        .Select(path => (Path: Path.GetRelativePath(Path.Combine(SourceFolder.Root, "src", "ReportLint.Core"), path).Replace('\\', '/'), FullPath: path))
        .Where(file => file.Path.Split('/')[0] is not ("bin" or "obj"))
        .Select(file => (file.Path, File.ReadAllText(file.FullPath))));

    [Fact]
    public void Every_room_has_its_line_in_the_stack() => Assert.Equal(s_stack.SelectMany(line => line).Order(StringComparer.Ordinal), Core.Names);

    [Fact]
    public void No_room_uses_one_below_it() => Assert.Empty(Core.Arrows(IsAllowed));

    [Fact]
    public void A_file_stands_where_its_namespace_says() => Assert.DoesNotContain(Core.Misplaced, path => !path.StartsWith("Polyfills/", StringComparison.Ordinal));

    [Fact]
    public void The_page_on_the_architecture_draws_the_same_stack()
    {
        foreach (var page in new[] { "docs/architecture.md", "docs/en/architecture.md" })
        {
            var drawn = File.ReadLines(Path.Combine(SourceFolder.Root, page)).Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(line => line[3..line.IndexOf('`', 3)].TrimEnd('/')).Where(name => s_stack.Any(names => names.Contains(name, StringComparer.Ordinal)));
            Assert.Equal(s_stack.Skip(1).SelectMany(line => line), drawn);
        }
    }

    [Theory]
    [InlineData("using ReportLint.Rules;\nnamespace ReportLint.Text;\npublic class A;\n", "Text/A.cs → Rules: using ReportLint.Rules")]
    [InlineData("using ReportLint.Rules;\nnamespace ReportLint.Text;\npublic class A { Rule R; }\n", "Text/A.cs → Rules: using ReportLint.Rules, Rule")]
    [InlineData("using static ReportLint.Rules.Wordings.Typos;\nnamespace ReportLint.Text;\npublic class A;\n", "Text/A.cs → Rules: using ReportLint.Rules, Typos, Wordings")]
    [InlineData("global using ReportLint.Rules;\nnamespace ReportLint.Text;\npublic class A;\n", "Text/A.cs → Rules: using ReportLint.Rules")]
    [InlineData("using R = ReportLint.Rules.Rule;\nnamespace ReportLint.Text;\npublic class A;\n", "Text/A.cs → Rules: using ReportLint.Rules, Rule")]
    [InlineData("namespace ReportLint.Text;\npublic class A { Rules.Rule R; }\n", "Text/A.cs → Rules: Rule")]
    [InlineData("namespace ReportLint.Text;\npublic class A { ReportLint.Rules.Wordings.Typos T; }\n", "Text/A.cs → Rules: Wordings")]
    [InlineData("namespace ReportLint.Text;\n// Rules.Rule\npublic class A { int B => Rules.Count + this.Rules.Rule; }\n", "")]
    public void An_arrow_against_the_stack_is_named(string file, string arrow)
    {
        var rooms = new CoreRooms([("Text/A.cs", file), ("Rules/Rule.cs", "namespace ReportLint.Rules;\npublic abstract class Rule;\n"), ("Rules/Wordings/Typos.cs", "namespace ReportLint.Rules.Wordings;\ninternal static class Typos;\n")]);
        Assert.Equal(arrow, string.Join("\n", rooms.Arrows(IsAllowed)));
        Assert.Empty(rooms.Misplaced);
    }

    [Fact]
    public void No_room_is_opened_to_all_files()
    {
        foreach (var project in new[] { "src/ReportLint.Core/ReportLint.Core.csproj", "src/Directory.Build.props", "Directory.Build.props" }.Select(path => Path.Combine(SourceFolder.Root, path)).Where(File.Exists))
            Assert.DoesNotContain("<Using ", File.ReadAllText(project), StringComparison.Ordinal);
    }

    private static bool IsAllowed(string room, string target) => Line(target) < Line(room);

    private static int Line(string room) => Array.FindIndex(s_stack, line => line.Contains(room, StringComparer.Ordinal));
}
