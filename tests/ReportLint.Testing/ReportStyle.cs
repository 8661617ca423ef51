namespace ReportLint.Testing;

/// <summary>One of the many ways in which the same report may be written.</summary>
public sealed record ReportStyle
{
    /// <summary>Everything stated, Chinese keys, rows as lists.</summary>
    public static ReportStyle Plain { get; } = new();

    /// <summary>How often keys are English: 0 never, 1 always.</summary>
    public double English { get; init; }

    /// <summary>How often rows are mappings instead of lists.</summary>
    public double Mappings { get; init; }

    /// <summary>How often mappings are written as blocks.</summary>
    public double Blocks { get; init; }

    /// <summary>How often the total column is left out.</summary>
    public double OmittedTotals { get; init; }

    /// <summary>How often a cell has a note.</summary>
    public double Notes { get; init; }

    /// <summary>How often a zero is left blank, which each table then says (<c>空白: 0</c>).</summary>
    public double Blanks { get; init; }

    /// <summary>Whether rows of zeros are left out, and the total row too.</summary>
    public bool Unlisted { get; init; }

    /// <summary>The line ending.</summary>
    public string NewLine { get; init; } = "\n";

    /// <summary>A style drawn by <paramref name="random"/>.</summary>
    public static ReportStyle Draw(Random random)
    {
        double[] odds = [0, 0.3, 1];
        return new ReportStyle
        {
            English = odds[random.Next(3)],
            Mappings = odds[random.Next(3)],
            Blocks = odds[random.Next(3)],
            OmittedTotals = odds[random.Next(3)],
            Notes = random.Next(3) == 0 ? 0.1 : 0,
            Unlisted = random.Next(3) == 0,
            NewLine = random.Next(3) == 0 ? "\r\n" : "\n",
        };
    }
}
