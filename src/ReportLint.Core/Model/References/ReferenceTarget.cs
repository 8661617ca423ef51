using ReportLint.Forms;

namespace ReportLint.Model.References;

/// <summary>Something that a path can lead to: a cell, a field of 信息处理费 or the year.</summary>
/// <param name="Path">Its full path, outermost name first.</param>
/// <param name="Cell">The cell, or null.</param>
/// <param name="Fee">The field of 信息处理费, or null.</param>
internal sealed record ReferenceTarget(IReadOnlyList<FormName> Path, FormCell? Cell = null, FormName? Fee = null)
{
    /// <summary>Whether it is the year.</summary>
    public bool IsYear => Cell is null && Fee is null;

    /// <summary>The last <paramref name="count"/> names of its path as a reference spells them.</summary>
    public string Spell(KeyLanguage language, int count) =>
        string.Join(".", Path.Skip(Path.Count - count).Select(name => name.In(language)));

    /// <summary>Its full path as a reference spells it.</summary>
    public string Spell(KeyLanguage language) => Spell(language, Path.Count);
}
