namespace ReportLint.SchemaDocuments;

/// <summary>A report file.</summary>
/// <param name="Name">What a failing test calls it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Origin">Where it is from: good, bad, new, generated, written, unseen or changed.</param>
internal sealed record DocumentText(string Name, string Text, string Origin);
