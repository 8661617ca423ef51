using ReportLint.Claims.Reading;
using ReportLint.Text;

namespace ReportLint.Claims.Arithmetic;

/// <summary>A comparison with last year that a clause states: 同比下降30%, 比上年增加5件, 与上年持平, 较上年显著下降.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Direction">+1 more, −1 less, 0 the same.</param>
/// <param name="Words">The word that says so, in the block.</param>
/// <param name="Amount">By how much; null where no number is given.</param>
/// <param name="Subject">What is compared, in terms of the form; null when that is nothing of the form.</param>
/// <param name="IsRough">Whether it says only roughly so: 基本持平.</param>
internal sealed record StatedChange(Sentence Sentence, int Direction, TextSpan Words, CountedNumber? Amount, ClaimReading? Subject, bool IsRough);
