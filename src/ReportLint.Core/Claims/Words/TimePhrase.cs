namespace ReportLint.Claims.Words;

/// <summary>A phrase that was found around a time.</summary>
/// <param name="Class">What it does.</param>
/// <param name="Before">How many of the words before the time belong to it.</param>
/// <param name="End">The place of the first word behind it.</param>
/// <param name="Origin">How sure it is.</param>
internal readonly record struct TimePhrase(WordClass Class, int Before, int End, WordOrigin Origin);
