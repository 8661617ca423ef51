using ReportLint.Schemas;

// OUTPUT_FOLDER
if (args is not [var folder])
{
    await Console.Error.WriteLineAsync("usage: ReportLint.Schemas OUTPUT_FOLDER");
    return 2;
}
foreach (var schema in ReportSchemas.All)
    await File.WriteAllTextAsync(Path.Combine(folder, schema.Name), schema.Text);
return 0;
