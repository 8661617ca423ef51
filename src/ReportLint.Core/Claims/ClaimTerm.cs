using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Claims;

/// <summary>A number of the report with which a claim is compared: a figure of the tables or of the fees.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Description">What a message calls it.</param>
/// <param name="Value">The number; null when unknown.</param>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Figure">The figure of the tables, or null.</param>
public sealed record ClaimTerm(string Address, LocalizedText Description, decimal? Value, TextSpan Span, Figure? Figure = null)
{
    /// <summary>A figure of the tables.</summary>
    public static ClaimTerm Of(Figure figure) => new(figure.Cell.Address, figure.Description, figure.IsKnown ? figure.Value : null, figure.Span, figure);

    /// <summary>A number of the fees.</summary>
    public static ClaimTerm Of(FormName field, FeeAmount amount) => new($"{ReportKeys.Fees.Id}.{field.Id}", new LocalizedText(field.Key, field.Id), amount.Value, amount.Span);
}
