using System.Runtime.CompilerServices;
using ReportLint.Forms;

namespace ReportLint.Model.References;

/// <summary>What references can lead to in every report of an edition. Built once for each edition.</summary>
internal sealed class EditionReferences
{
    private static readonly ConditionalWeakTable<FormEdition, EditionReferences> s_byEdition = new();

    private EditionReferences(FormEdition edition)
    {
        Targets =
        [
            .. edition.Cells.Select(cell => new ReferenceTarget(cell.Path, Cell: cell)),
            .. ReportKeys.FeeFields.Select(field => new ReferenceTarget([ReportKeys.Fees, field], Fee: field)),
            new ReferenceTarget([ReportKeys.Year]),
        ];
        Root = ReferenceNode.Of(Targets);
    }

    /// <summary>All of them, in the order of the form.</summary>
    public IReadOnlyList<ReferenceTarget> Targets { get; }

    /// <summary>The tree of their paths.</summary>
    public ReferenceNode Root { get; }

    /// <summary>Those of <paramref name="edition"/>.</summary>
    public static EditionReferences Of(FormEdition edition) => s_byEdition.GetValue(edition, known => new EditionReferences(known));
}
