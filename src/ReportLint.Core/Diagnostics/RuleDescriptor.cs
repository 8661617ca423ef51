using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Diagnostics;

/// <summary>What a rule is: its two names, its weight, and what its documentation says.</summary>
public sealed class RuleDescriptor
{
    private const string HelpBase = "https://github.com/reportlint/reportlint/blob/main/docs/rules/";

    /// <summary>The code, such as <c>RL1001</c>; never reused, never given another meaning.</summary>
    public required string Code { get; init; }

    /// <summary>The second way to write the same rule, such as <c>t3-balance</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The severity when configuration says nothing.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What it reports, in one sentence.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>Why that is wrong, and what to do about it.</summary>
    public required LocalizedText Rationale { get; init; }

    /// <summary>The article, notice or paper behind it, or null where it follows from the file format.</summary>
    public LocalizedText? Basis { get; init; }

    /// <summary>Whether a comment in the report can suppress it, or a baseline record it: not what is said of comments, configuration, or files that cannot be read.</summary>
    public bool CanBeSuppressed { get; init; } = true;

    /// <summary>Whether it is what it is, whatever configuration says: a check that failed must not pass for one that found nothing.</summary>
    public bool HasFixedSeverity { get; init; }

    /// <summary>Its group, which is the first digit of the code.</summary>
    public RuleGroup Group => (RuleGroup)(Code[2] - '0');

    /// <summary>The address of its page.</summary>
    public string HelpLink => HelpBase + Code + ".md";

    /// <summary>A finding of this rule at its own severity.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The characters at fault.</param>
    /// <param name="message">What is wrong with them.</param>
    public Finding At(SourceText source, TextSpan span, Message message) => new()
    {
        Rule = this,
        Severity = Severity,
        Message = message,
        Location = new Location(source, span),
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Code} {Name}";
}
