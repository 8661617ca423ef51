namespace ReportLint.Model.References;

/// <summary>What seems to be a reference, in braces that make none: <c>｛｛新收.总计｝｝</c>, <c>{新收.总计}</c>.</summary>
/// <param name="Meant">The reference that it would be, at its place in the text.</param>
/// <param name="IsCertain">Whether nothing else can be meant: two full-width braces.</param>
internal sealed record MisbracedReference(TextReference Meant, bool IsCertain)
{
    /// <summary>As it should be written.</summary>
    public string Written => "{{" + Meant.Path + (Meant.Format is null ? "" : "|" + Meant.Format) + "}}";
}
