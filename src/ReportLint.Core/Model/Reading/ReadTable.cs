using ReportLint.Text;

namespace ReportLint.Model.Reading;

/// <summary>What a table yields besides the figures of the form's own cells.</summary>
internal sealed class ReadTable
{
    /// <summary>The rows that the report names itself.</summary>
    public List<NamedRow> NamedRows { get; } = [];

    /// <summary>The unit of a money row that takes one.</summary>
    public Located<string>? MoneyUnit { get; set; }

    /// <summary>How many decimals its header announces.</summary>
    public Located<long>? MoneyDecimals { get; set; }

    /// <summary>The span of what the table says of rows that it leaves out; null when it says nothing.</summary>
    public TextSpan? Unlisted { get; set; }

    /// <summary>What it says that they are: zero, or the sums of a roll-up; null when it says nothing.</summary>
    public FigureState? UnlistedState { get; set; }
}
