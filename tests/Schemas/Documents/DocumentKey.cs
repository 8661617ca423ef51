namespace ReportLint.SchemaDocuments;

/// <summary>A key of a file, with what the form calls it.</summary>
/// <param name="Line">Its line, from 0.</param>
/// <param name="Character">Its first character in the line, from 0.</param>
/// <param name="Word">The key as it is written.</param>
/// <param name="Label">The official label.</param>
internal sealed record DocumentKey(int Line, int Character, string Word, string Label);
