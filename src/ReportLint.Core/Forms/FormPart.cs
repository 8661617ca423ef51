namespace ReportLint.Forms;

/// <summary>One of the six parts of a report.</summary>
public sealed record FormPart
{
    /// <summary>Its key.</summary>
    public required FormName Name { get; init; }

    /// <summary>Its official heading, to the character.</summary>
    public required string Heading { get; init; }

    /// <summary>Other headings that the form accepts.</summary>
    public IReadOnlyList<string> AcceptedHeadings { get; init; } = [];

    /// <summary>What a part of prose must cover, as headings.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What it must cover besides in the report of a government.</summary>
    public IReadOnlyList<string> GovernmentTopics { get; init; } = [];

    /// <summary>Its table; null for a part of prose.</summary>
    public FormTable? Table { get; init; }
}
