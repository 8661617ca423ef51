using ReportLint.Forms;
using ReportLint.Text;

namespace ReportLint.Model.Reading;

/// <summary>Computes the totals that a report leaves out.</summary>
internal static class Totals
{
    /// <summary>Puts a figure in every place that is still empty: computed where the addends are known, unknown otherwise.</summary>
    /// <returns>For each cell the relation it was computed from, or null.</returns>
    public static FormRelation?[] Compute(FormEdition edition, Figure?[] figures, TextSpan fallback)
    {
        var definitions = new FormRelation?[figures.Length];
        if (Array.IndexOf(figures, null) < 0)
            return definitions;
        // Row totals first: total rows are made of them; then the total row's own.
        for (var progress = true; progress;)
        {
            progress = false;
            foreach (var kind in new[] { FormRelationKind.RowTotal, FormRelationKind.ColumnTotal })
            {
                foreach (var relation in edition.Relations)
                {
                    if (relation.Kind != kind || figures[relation.Target.Index] is not null || !relation.Right.All(cell => figures[cell.Index] is { IsKnown: true }))
                        continue;
                    var span = figures[relation.Right[0].Index]!.Span;
                    figures[relation.Target.Index] = Figure.Computed(relation.Target, span, relation.Right.Sum(cell => figures[cell.Index]!.Value));
                    definitions[relation.Target.Index] = relation;
                    progress = true;
                }
            }
        }
        var unsummed = edition.Relations.Where(relation => relation.Kind == FormRelationKind.RowTotal && figures[relation.Target.Index] is null)
            .Select(relation => (relation.Target, Part: relation.Right.Select(cell => figures[cell.Index]).FirstOrDefault(figure => figure?.State == FigureState.Unsummed)))
            .Where(total => total.Part is not null).ToList();
        foreach (var (total, part) in unsummed)
            figures[total.Index] = new Figure(total, FigureState.Unsummed, part!.Span);
        for (var i = 0; i < figures.Length; i++)
            figures[i] ??= new Figure(edition.Cells[i], FigureState.Unknown, fallback);
        return definitions;
    }
}
