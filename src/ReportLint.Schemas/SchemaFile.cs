namespace ReportLint.Schemas;

/// <summary>A JSON Schema of the report file, for editors that know YAML but not this tool.</summary>
/// <param name="Name">The file's name: <c>report.2021.zh.schema.json</c>.</param>
/// <param name="Text">The schema.</param>
public sealed record SchemaFile(string Name, string Text);
