using ReportLint.Forms;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rollover;

/// <summary>What writing the sums of its reports into a roll-up comes to.</summary>
/// <param name="Edits">The changes to its file; none where every cell is the sum already.</param>
/// <param name="Cells">How many cells change.</param>
/// <param name="Unknown">The cells that stay as they are, because a report has no figure there, or there is no place to write in.</param>
/// <param name="Obstacle">Why nothing can be added up; null when it can.</param>
public sealed record RollupFill(IReadOnlyList<TextEdit> Edits, int Cells, IReadOnlyList<FormCell> Unknown, ILocalizable? Obstacle = null);
