namespace ReportLint.Model;

/// <summary>Where a figure comes from.</summary>
public enum FigureState
{
    /// <summary>The file does not say it, or says it in a way that cannot be read; a problem was reported.</summary>
    Unknown,

    /// <summary>The cell is written as blank: <c>~</c> or nothing.</summary>
    Blank,

    /// <summary>Left out, and the sum of the reports that a roll-up sums (<c>unlisted: rollup</c>); that sum is not known, because one of them is missing or has no figure there.</summary>
    Unsummed,

    /// <summary>The file states it.</summary>
    Stated,

    /// <summary>A total that was left out and follows from the other cells.</summary>
    Computed,

    /// <summary>Zero because the table says so of all rows that it leaves out (<c>unlisted: 0</c>).</summary>
    Unlisted,

    /// <summary>Blank, and zero because the table says so of its blank cells (<c>blank: 0</c>).</summary>
    BlankZero,

    /// <summary>Left out, and the sum of the reports that the roll-up sums (<c>unlisted: rollup</c>).</summary>
    Summed,
}
