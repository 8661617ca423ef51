namespace ReportLint.Claims.Arithmetic;

/// <summary>A count of something that the form has no cell for: 通过政府网站主动公开信息552条.</summary>
/// <param name="Number">The number.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Name">What is counted, without the year, the agency and words that add nothing; two quantities with the same name are the same one. Null where that takes more than the words before it.</param>
/// <param name="Own">What the words of its own clause name; null where those before it narrow that.</param>
internal sealed record StatedQuantity(CountedNumber Number, Reading.Sentence Sentence, string? Name, QuantityName? Own);
