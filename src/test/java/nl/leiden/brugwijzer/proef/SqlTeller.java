package nl.leiden.brugwijzer.proef;

import java.util.ArrayList;
import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Wat er vanuit deze draad naar de database gaat, zolang iemand telt. */
public final class SqlTeller implements QueryExecutionListener {

  private static final ThreadLocal<Rekening> LOPEND = new ThreadLocal<>();

  /**
   * Wat een handeling de database kostte.
   *
   * @param opdrachten de SQL, met bij een bundel hoe vaak
   * @param sql hoeveel opdrachten de database uitvoerde
   */
  public record Rekening(List<String> opdrachten, int sql) {

    /** Hoe vaak de applicatie op de database wachtte: een bundel is één keer wachten. */
    public int keren() {
      return opdrachten.size();
    }

    private Rekening plus(String opdracht, int aantal) {
      opdrachten.add(aantal == 1 ? opdracht : aantal + " keer: " + opdracht);
      return new Rekening(opdrachten, sql + aantal);
    }
  }

  /** Iets wat geteld wordt. */
  public interface Handeling {
    void doe() throws Exception;
  }

  /** Telt wat deze handeling in deze draad aan de database vraagt. */
  public static Rekening tel(Handeling handeling) throws Exception {
    LOPEND.set(new Rekening(new ArrayList<>(), 0));
    try {
      handeling.doe();
      return LOPEND.get();
    } finally {
      LOPEND.remove();
    }
  }

  @Override
  public void beforeQuery(ExecutionInfo uitvoering, List<QueryInfo> vragen) {
    // Geteld wordt wat er is uitgevoerd.
  }

  @Override
  public void afterQuery(ExecutionInfo uitvoering, List<QueryInfo> vragen) {
    var rekening = LOPEND.get();
    if (rekening == null || vragen.isEmpty()) return;
    var sql = vragen.get(0).getQuery().strip().replaceAll("\\s+", " ");
    LOPEND.set(rekening.plus(sql, uitvoering.isBatch() ? uitvoering.getBatchSize() : 1));
  }
}
