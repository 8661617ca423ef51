namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What the server does with several folders.</summary>
/// <param name="Supported">Whether it can have several.</param>
/// <param name="ChangeNotifications">Whether it wants to hear of changes.</param>
internal sealed record WorkspaceFoldersOptions(bool Supported, bool ChangeNotifications);
