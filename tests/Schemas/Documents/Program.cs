using System.Text.Encodings.Web;
using System.Text.Json;
using ReportLint.SchemaDocuments;

// Documents as one JSON list, in the file named by the argument, for the tests of tests/Schemas.
var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
var texts = new[] { RepositoryDocuments.All(), NewDocuments.All(), GeneratedDocuments.All(), WrittenDocuments.All(), ChangedDocuments.All() };
var documents = texts.SelectMany(part => part).AsParallel().AsOrdered().Select(Document.Of);
Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(args[0]))!);
await File.WriteAllTextAsync(args[0], JsonSerializer.Serialize(documents.ToList(), options));
