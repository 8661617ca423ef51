namespace ReportLint.Cli.Tests.Output;

/// <summary>Text that means something to one format or another.</summary>
internal static class HostileText
{
    /// <summary>Messages.</summary>
    public static IReadOnlyList<string> Messages { get; } =
    [
        "a\nb", "a\r\nb", "a\rb", "\n::error::x", "%0A::error::x", "::stop-commands::t", "##[error]x", "a,b:c", "]]>", "<![CDATA[", "&lt;&#0;&amp;", "<script>alert(1)</script>", "<!-- ",
        "a | b |", "`code` ``", "[x](1)", "[x](javascript:x)", "![x](y)", "@team", "**b** _i_ ~~s~~ $x$", "\\|", "\\", "{0} {{新收.总计}}", "\u0000\u0001\u001b[31m\u007f\u0085\u2028", "\u202e\u200b\ufeff",
        "\ufffe\uffff", "\ud800", "\udc00x", "𠮷", "\t", " ", "",
    ];

    /// <summary>Names of files.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "某 区/丙局.report.yaml", "100%.report.yaml", "a#b?c.report.yaml", "a:b,c.report.yaml", "::error::.report.yaml", "a\nb.report.yaml", "a|b`c.report.yaml", "<b>&.report.yaml", "]]>.report.yaml",
        "\u001b[31m.report.yaml", "[x](y).report.yaml", "@team.report.yaml", "\"'.report.yaml", ".. /x.report.yaml", "%2e%2e/x.report.yaml", "𠮷.report.yaml", "..a/b.report.yaml",
    ];

    /// <summary>The same as data of a theory; by number, because a test's name cannot hold them.</summary>
    public static TheoryData<int> MessageNumbers() => [.. Enumerable.Range(0, Messages.Count)];

    /// <inheritdoc cref="MessageNumbers"/>
    public static TheoryData<int> NameNumbers() => [.. Enumerable.Range(0, Names.Count)];
}
