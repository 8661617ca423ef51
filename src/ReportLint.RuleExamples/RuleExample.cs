using ReportLint.Text;

namespace ReportLint.RuleExamples;

/// <summary>A small repository that shows a rule: good ones give no finding at all, bad ones give it where it is marked.</summary>
/// <param name="Code">The rule's code.</param>
/// <param name="Name">Its name, such as <c>bad-1</c>.</param>
/// <param name="Files">Its files, report files and others.</param>
/// <param name="Above">The configuration files in the folders above it.</param>
public sealed record RuleExample(string Code, string Name, IReadOnlyList<RuleExampleFile> Files, IReadOnlyList<RuleExampleFile> Above)
{
    /// <summary>Whether the rule is to find something.</summary>
    public bool IsBad => Name.StartsWith("bad", StringComparison.Ordinal);

    /// <summary>The report files, as a host would bring them.</summary>
    public IReadOnlyList<SourceText> Reports => [.. Files.Where(file => file.IsReport).Select(file => file.Source)];
}
