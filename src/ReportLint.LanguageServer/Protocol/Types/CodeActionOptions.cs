namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Quick fixes.</summary>
/// <param name="CodeActionKinds">Which kinds there are.</param>
internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds);
