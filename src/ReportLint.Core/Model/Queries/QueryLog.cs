namespace ReportLint.Model.Queries;

/// <summary>The questions that somebody asked of a <see cref="ReportSet"/>. What they found out holds for another set that gives the same answers.</summary>
internal sealed class QueryLog
{
    private readonly HashSet<RecordedQuery> _asked;
    private (int Count, AnswerTrace Trace)? _traced;

    /// <summary>Nothing was asked yet.</summary>
    public QueryLog() => _asked = [];

    private QueryLog(HashSet<RecordedQuery> asked) => _asked = asked;

    /// <summary>Whether nothing was asked, so that nothing can change.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_asked)
                return _asked.Count == 0;
        }
    }

    /// <summary>Asks <paramref name="set"/> and writes down the answer.</summary>
    public TAnswer Ask<TArgument, TAnswer>(ReportSet set, TArgument argument, Func<ReportSet, TArgument, TAnswer> question)
    {
        var answer = question(set, argument);
        lock (_asked)
        {
            _asked.Add(new AnsweredQuery<TArgument, TAnswer>(argument, question, answer));
        }
        return answer;
    }

    /// <summary>Whether <paramref name="set"/> gives the same answers.</summary>
    public bool HoldsFor(ReportSet set)
    {
        lock (_asked)
        {
            foreach (var asked in _asked)
            {
                if (!asked.HasSameResult(set))
                    return false;
            }
            return true;
        }
    }

    /// <summary>Whether a set with <paramref name="change"/> may give other answers.</summary>
    public bool IsConcernedBy(ReportChange change)
    {
        lock (_asked)
        {
            if (_traced?.Count != _asked.Count)
            {
                var trace = new AnswerTrace();
                foreach (var asked in _asked)
                    asked.AddTo(trace);
                _traced = (_asked.Count, trace);
            }
            return change.Concerns(_traced.Value.Trace);
        }
    }

    /// <summary>Adds the answers to <paramref name="trace"/>.</summary>
    public void AddTo(AnswerTrace trace)
    {
        lock (_asked)
        {
            foreach (var asked in _asked)
                asked.AddTo(trace);
        }
    }

    /// <summary>A log that begins with the same questions.</summary>
    public QueryLog Copy()
    {
        lock (_asked)
            return new QueryLog([.. _asked]);
    }
}
