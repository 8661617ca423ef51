using System.Security.Cryptography;
using System.Text.Json;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;

namespace ReportLint.LanguageServer.Features.Diagnostics;

/// <summary>The answers to pulled diagnostics, each with a name that follows from what it says.</summary>
internal static class DiagnosticReports
{
    /// <summary>Everything is said.</summary>
    public const string Full = "full";

    /// <summary>The client has it already.</summary>
    public const string Unchanged = "unchanged";

    private const int NameBytes = 12;

    /// <summary>The name of an answer that says <paramref name="diagnostics"/>.</summary>
    public static string NameOf(IReadOnlyList<LspDiagnostic> diagnostics) =>
        NameOf(JsonSerializer.SerializeToUtf8Bytes(diagnostics, ProtocolJson.Wire.IReadOnlyListLspDiagnostic));

    /// <summary>The name of an answer that says <paramref name="diagnostics"/>, which are JSON already.</summary>
    public static string NameOf(byte[] diagnostics) => Convert.ToHexStringLower(SHA256.HashData(diagnostics).AsSpan(0, NameBytes));

    /// <summary>Whether the client has the answer <paramref name="name"/> already.</summary>
    public static bool IsKnown(string name, string? previous) => string.Equals(name, previous, StringComparison.Ordinal);
}
