using ReportLint.Forms;
using ReportLint.Text;

namespace ReportLint.Model;

/// <summary>A row that a report names itself, below a row of the form that allows it (其他对外管理服务事项: 行政检查, 行政确认 …).</summary>
/// <param name="Parent">The row of the form.</param>
/// <param name="Name">The name.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Figures">Its figures, in the order of the columns.</param>
public sealed record NamedRow(FormRow Parent, string Name, TextSpan NameSpan, IReadOnlyList<Figure> Figures);
