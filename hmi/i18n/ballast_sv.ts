<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AlarmDetail</name>
    <message>
        <source>Put this aside</source>
        <translation>Lägg undan detta</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Vad som följer av det</translation>
    </message>
    <message>
        <source>What the unit does about it</source>
        <translation>Vad enheten gör åt det</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>1 of {0}</source>
        <translation>1 av {0}</translation>
    </message>
    <message>
        <source>A backup test is running</source>
        <translation>Ett reservdriftprov pågår</translation>
    </message>
    <message>
        <source>A blocked air path, a loose bus bar or a damaged cell.</source>
        <translation>Blockerad luftväg, lös strömskena eller skadad cell.</translation>
    </message>
    <message>
        <source>A blown fuse or an interrupted conductor.</source>
        <translation>En utlöst säkring eller avbruten ledare.</translation>
    </message>
    <message>
        <source>A blown fuse, an open conductor or swapped phases.</source>
        <translation>Utlöst säkring, avbruten ledare eller förväxlade faser.</translation>
    </message>
    <message>
        <source>A broken sense wire or temperature probe.</source>
        <translation>En trasig mätledning eller temperaturgivare.</translation>
    </message>
    <message>
        <source>A cable between master and modules is loose or a module has no supply.</source>
        <translation>En kabel mellan master och moduler är lös eller en modul saknar matning.</translation>
    </message>
    <message>
        <source>A cable, a bus bar or the DC input of the inverter.</source>
        <translation>En kabel, en strömskena eller växelriktarens DC-ingång.</translation>
    </message>
    <message>
        <source>A cell has fallen below the voltage at which it is damaged; charging it could start a fire.</source>
        <translation>En cell har fallit under den spänning där den skadas; laddning kan orsaka brand.</translation>
    </message>
    <message>
        <source>A command was not carried out</source>
        <translation>Ett kommando utfördes inte</translation>
    </message>
    <message>
        <source>A conductor of the DC or AC side touches earth.</source>
        <translation>En ledare på DC- eller AC-sidan har jordkontakt.</translation>
    </message>
    <message>
        <source>A conductor of the DC side touches earth.</source>
        <translation>En ledare på DC-sidan har jordkontakt.</translation>
    </message>
    <message>
        <source>A critically low battery cannot be charged</source>
        <translation>Ett kritiskt lågt batteri kan inte laddas</translation>
    </message>
    <message>
        <source>A current sensor is mounted backwards, or the sign in a profile is wrong: limits would watch the wrong side.</source>
        <translation>En strömgivare är felvänd eller tecknet i en profil är fel: gränserna skulle vaka över fel sida.</translation>
    </message>
    <message>
        <source>A current transformer is turned round or missing, or the meter works in unsigned mode.</source>
        <translation>En strömtransformator är felvänd eller saknas, eller mätaren går utan tecken.</translation>
    </message>
    <message>
        <source>A damaged file was set aside</source>
        <translation>En skadad fil lades åt sidan</translation>
    </message>
    <message>
        <source>A damaged plug or cable.</source>
        <translation>En skadad kontakt eller kabel.</translation>
    </message>
    <message>
        <source>A driver or power transistor is damaged.</source>
        <translation>En drivkrets eller effekttransistor är skadad.</translation>
    </message>
    <message>
        <source>A failed current sensor or power stage.</source>
        <translation>Defekt strömgivare eller effektsteg.</translation>
    </message>
    <message>
        <source>A failed power stage.</source>
        <translation>Ett defekt effektsteg.</translation>
    </message>
    <message>
        <source>A fault of the program ended it; control was not touched.</source>
        <translation>Ett programfel avslutade den; styrningen berördes inte.</translation>
    </message>
    <message>
        <source>A full charge is due</source>
        <translation>En full laddning behövs</translation>
    </message>
    <message>
        <source>A fuse of the meter's voltage path, a loose wire, or a wrong number of phases in the site file.</source>
        <translation>En säkring i mätarens spänningskrets, en lös ledare eller fel antal faser i anläggningsfilen.</translation>
    </message>
    <message>
        <source>A grid service can deliver less than is sold</source>
        <translation>En nättjänst kan leverera mindre än sålt</translation>
    </message>
    <message>
        <source>A grid service fades to save the last of its energy</source>
        <translation>En nättjänst tonas ned för att spara sista energin</translation>
    </message>
    <message>
        <source>A grid service that is sold is not delivered</source>
        <translation>En såld nättjänst levereras inte</translation>
    </message>
    <message>
        <source>A large plant has tripped, or the site has become an island.</source>
        <translation>Ett stort kraftverk har löst ut, eller anläggningen har hamnat i ö-drift.</translation>
    </message>
    <message>
        <source>A large single-phase load, a weak neutral, or a high-ohmic contact.</source>
        <translation>Stor enfaslast, svag nolla eller högohmig kontakt.</translation>
    </message>
    <message>
        <source>A leaking seal, an open door or a failed heater: water will condense on cold parts.</source>
        <translation>Läckande tätning, öppen dörr eller defekt värmare: vatten kondenserar på kalla delar.</translation>
    </message>
    <message>
        <source>A limit of battery, inverter or grid connection leaves less power than the volume needs.</source>
        <translation>En gräns hos batteri, växelriktare eller nätanslutning lämnar mindre effekt än volymen kräver.</translation>
    </message>
    <message>
        <source>A limit was neither renewed nor released in time, or the contact of the control box cannot be read.</source>
        <translation>En gräns varken förnyades eller släpptes i tid, eller styrboxens kontakt kan inte läsas.</translation>
    </message>
    <message>
        <source>A load feeds back, or the inverter's control has failed.</source>
        <translation>En last matar tillbaka, eller växelriktarens reglering har fallerat.</translation>
    </message>
    <message>
        <source>A load or cable behind the backup output.</source>
        <translation>En last eller kabel efter reservutgången.</translation>
    </message>
    <message>
        <source>A long deviation of the frequency has almost emptied or filled the battery (alert state energy management).</source>
        <translation>En lång frekvensavvikelse har nästan tömt eller fyllt batteriet (alert state energy management).</translation>
    </message>
    <message>
        <source>A long power cut, or a mode that uses the battery below the reserve.</source>
        <translation>Ett långt elavbrott, eller ett läge som använder batteriet under reserven.</translation>
    </message>
    <message>
        <source>A loose DC plug or a damaged cable burns.</source>
        <translation>En lös DC-kontakt eller skadad kabel brinner.</translation>
    </message>
    <message>
        <source>A loose cable behind its display; it works on without.</source>
        <translation>En lös kabel bakom displayen; den arbetar vidare utan.</translation>
    </message>
    <message>
        <source>A loose connection, a blown fuse or strings of different age.</source>
        <translation>Lös anslutning, utlöst säkring eller strängar av olika ålder.</translation>
    </message>
    <message>
        <source>A loose or corroded power connection.</source>
        <translation>En lös eller korroderad kraftanslutning.</translation>
    </message>
    <message>
        <source>A loose plug in the chain of modules, or a dead module.</source>
        <translation>En lös kontakt i modulkedjan, eller en död modul.</translation>
    </message>
    <message>
        <source>A loose terminal, a worn contact or a damaged cable.</source>
        <translation>Lös plint, sliten kontakt eller skadad kabel.</translation>
    </message>
    <message>
        <source>A meter is wired backwards or scaled wrongly, or a generator is not metered.</source>
        <translation>En mätare är felvänd eller felskalad, eller en generator mäts inte.</translation>
    </message>
    <message>
        <source>A module of the inverter is out of service</source>
        <translation>En modul i växelriktaren är ur drift</translation>
    </message>
    <message>
        <source>A network switch, a power supply or a common cable has failed.</source>
        <translation>En nätverksswitch, en matning eller en gemensam kabel är defekt.</translation>
    </message>
    <message>
        <source>A part does not answer as it should at the start.</source>
        <translation>En del svarar inte som den ska vid starten.</translation>
    </message>
    <message>
        <source>A part of the program was switched off</source>
        <translation>En del av programmet stängdes av</translation>
    </message>
    <message>
        <source>A person or a system has asked for idle, and that comes before every schedule.</source>
        <translation>En person eller ett system har begärt vila, och det går före alla tidplaner.</translation>
    </message>
    <message>
        <source>A phase of the grid connection carries more than its fuse</source>
        <translation>En fas i nätanslutningen bär mer än sin säkring</translation>
    </message>
    <message>
        <source>A phase of the grid connection is not measured</source>
        <translation>En fas i nätanslutningen mäts inte</translation>
    </message>
    <message>
        <source>A phase of the grid is missing</source>
        <translation>En nätfas saknas</translation>
    </message>
    <message>
        <source>A plug inside is loose, or a board has failed.</source>
        <translation>En kontakt inuti är lös, eller ett kort är defekt.</translation>
    </message>
    <message>
        <source>A rack was disconnected for a while or has a weak module.</source>
        <translation>Ett rack var bortkopplat en tid eller har en svag modul.</translation>
    </message>
    <message>
        <source>A safety sensor has failed</source>
        <translation>En säkerhetsgivare är defekt</translation>
    </message>
    <message>
        <source>A schedule is not followed: the unit was set idle</source>
        <translation>En tidplan följs inte: enheten har satts i vila</translation>
    </message>
    <message>
        <source>A second controller, the inverter's own program, or a wrong sign or current sensor.</source>
        <translation>En andra styrenhet, växelriktarens eget program, eller fel tecken eller strömgivare.</translation>
    </message>
    <message>
        <source>A sensor has failed</source>
        <translation>En givare är defekt</translation>
    </message>
    <message>
        <source>A short circuit or an overload.</source>
        <translation>Kortslutning eller överlast.</translation>
    </message>
    <message>
        <source>A stop, a lost feedback or an open contactor keeps both the island and the grid away.</source>
        <translation>Ett stopp, utebliven återkoppling eller öppen kontaktor håller både ö-drift och nät borta.</translation>
    </message>
    <message>
        <source>A test signal drives the grid services</source>
        <translation>En testsignal styr nättjänsterna</translation>
    </message>
    <message>
        <source>A volume that is sold is not covered any more</source>
        <translation>En såld volym är inte längre täckt</translation>
    </message>
    <message>
        <source>A weak module, or modules of different age in one rack.</source>
        <translation>En svag modul, eller moduler av olika ålder i ett rack.</translation>
    </message>
    <message>
        <source>A weak power supply or a long thin cable: the computer may restart or damage its card.</source>
        <translation>Svag matning eller lång tunn kabel: datorn kan starta om eller skada sitt kort.</translation>
    </message>
    <message>
        <source>AC and DC power differ by more than any loss: a wrong scale or sign in the profile, or a broken sensor.</source>
        <translation>AC- och DC-effekt skiljer mer än förlusterna: fel skala eller tecken i profilen, eller trasig givare.</translation>
    </message>
    <message>
        <source>AC switch of the inverter is open</source>
        <translation>Växelriktarens AC-brytare är öppen</translation>
    </message>
    <message>
        <source>Acknowledge the writes of this battery in the site file; check the CAN cable.</source>
        <translation>Bekräfta skrivningarna till detta batteri i anläggningsfilen; kontrollera CAN-kabeln.</translation>
    </message>
    <message>
        <source>An installer has asked for it.</source>
        <translation>En installatör har begärt det.</translation>
    </message>
    <message>
        <source>An installer has switched on the test mode of the frequency.</source>
        <translation>En installatör har slagit på frekvensens testläge.</translation>
    </message>
    <message>
        <source>An open contactor or fuse between them, or a wrong scale in a profile.</source>
        <translation>Öppen kontaktor eller säkring mellan dem, eller fel skala i en profil.</translation>
    </message>
    <message>
        <source>An operator has stopped the unit.</source>
        <translation>En operatör har stoppat enheten.</translation>
    </message>
    <message>
        <source>An output is not as it was set</source>
        <translation>En utgång är inte som den sattes</translation>
    </message>
    <message>
        <source>An update was not finished.</source>
        <translation>En uppdatering slutfördes inte.</translation>
    </message>
    <message>
        <source>An update was refused</source>
        <translation>En uppdatering avvisades</translation>
    </message>
    <message>
        <source>An update was taken back</source>
        <translation>En uppdatering togs tillbaka</translation>
    </message>
    <message>
        <source>Another model or firmware answers at this address, or its set-up is unsuitable.</source>
        <translation>En annan modell eller firmware svarar på adressen, eller dess inställning är olämplig.</translation>
    </message>
    <message>
        <source>Another program needs the processor, or it slows down from heat or low supply voltage.</source>
        <translation>Ett annat program kräver processorn, eller den saktar ned av värme eller låg matning.</translation>
    </message>
    <message>
        <source>Another program needs the processor.</source>
        <translation>Ett annat program kräver processorn.</translation>
    </message>
    <message>
        <source>Another program, or a fault of this one.</source>
        <translation>Ett annat program, eller ett fel i detta.</translation>
    </message>
    <message>
        <source>Another source feeds the backup output</source>
        <translation>En annan källa matar reservutgången</translation>
    </message>
    <message>
        <source>BMS cannot hear one of its parts</source>
        <translation>BMS hör inte en av sina delar</translation>
    </message>
    <message>
        <source>BMS does not hear the controller</source>
        <translation>BMS hör inte styrenheten</translation>
    </message>
    <message>
        <source>BMS does not measure the current</source>
        <translation>BMS mäter inte strömmen</translation>
    </message>
    <message>
        <source>BMS forbids charging</source>
        <translation>BMS förbjuder laddning</translation>
    </message>
    <message>
        <source>BMS forbids discharging</source>
        <translation>BMS förbjuder urladdning</translation>
    </message>
    <message>
        <source>BMS has lost a module</source>
        <translation>BMS har tappat en modul</translation>
    </message>
    <message>
        <source>BMS state of charge does not move</source>
        <translation>Laddningsnivån från BMS ändras inte</translation>
    </message>
    <message>
        <source>BMS: battery is aged</source>
        <translation>BMS: batteriet är åldrat</translation>
    </message>
    <message>
        <source>BMS: cell voltage too high</source>
        <translation>BMS: för hög cellspänning</translation>
    </message>
    <message>
        <source>BMS: cell voltage too high: protection</source>
        <translation>BMS: för hög cellspänning: skydd</translation>
    </message>
    <message>
        <source>BMS: cell voltage too low</source>
        <translation>BMS: för låg cellspänning</translation>
    </message>
    <message>
        <source>BMS: cell voltage too low: protection</source>
        <translation>BMS: för låg cellspänning: skydd</translation>
    </message>
    <message>
        <source>BMS: cells are far apart</source>
        <translation>BMS: cellerna är olika</translation>
    </message>
    <message>
        <source>BMS: cells are far apart: protection</source>
        <translation>BMS: cellerna är olika: skydd</translation>
    </message>
    <message>
        <source>BMS: door is open</source>
        <translation>BMS: dörren är öppen</translation>
    </message>
    <message>
        <source>BMS: ground fault</source>
        <translation>BMS: jordfel</translation>
    </message>
    <message>
        <source>BMS: rack voltage too high</source>
        <translation>BMS: för hög rackspänning</translation>
    </message>
    <message>
        <source>BMS: rack voltage too high: protection</source>
        <translation>BMS: för hög rackspänning: skydd</translation>
    </message>
    <message>
        <source>BMS: rack voltage too low</source>
        <translation>BMS: för låg rackspänning</translation>
    </message>
    <message>
        <source>BMS: rack voltage too low: protection</source>
        <translation>BMS: för låg rackspänning: skydd</translation>
    </message>
    <message>
        <source>BMS: rack voltages are far apart</source>
        <translation>BMS: rackspänningarna är olika</translation>
    </message>
    <message>
        <source>BMS: state of charge is high</source>
        <translation>BMS: hög laddningsnivå</translation>
    </message>
    <message>
        <source>BMS: state of charge is low</source>
        <translation>BMS: låg laddningsnivå</translation>
    </message>
    <message>
        <source>Backup output is overloaded</source>
        <translation>Reservutgången är överlastad</translation>
    </message>
    <message>
        <source>Backup output is wired wrongly</source>
        <translation>Reservutgången är felkopplad</translation>
    </message>
    <message>
        <source>Bad shield or terminators, a loose plug, or more frames than the interface can take.</source>
        <translation>Dålig skärm eller terminering, lös kontakt, eller fler ramar än gränssnittet klarar.</translation>
    </message>
    <message>
        <source>Battery allows neither charging nor discharging</source>
        <translation>Batteriet tillåter varken laddning eller urladdning</translation>
    </message>
    <message>
        <source>Battery charges although nobody asks</source>
        <translation>Batteriet laddar fast ingen begär det</translation>
    </message>
    <message>
        <source>Battery does not answer</source>
        <translation>Batteriet svarar inte</translation>
    </message>
    <message>
        <source>Battery has aged</source>
        <translation>Batteriet har åldrats</translation>
    </message>
    <message>
        <source>Battery is below its lowest state of charge</source>
        <translation>Batteriet är under sin lägsta laddningsnivå</translation>
    </message>
    <message>
        <source>Battery is charged from critically low</source>
        <translation>Batteriet laddas från kritiskt låg nivå</translation>
    </message>
    <message>
        <source>Battery is deeply discharged and must not be charged</source>
        <translation>Batteriet är djupurladdat och får inte laddas</translation>
    </message>
    <message>
        <source>Battery is nearly empty</source>
        <translation>Batteriet är nästan tomt</translation>
    </message>
    <message>
        <source>Battery is not the expected device</source>
        <translation>Batteriet är inte den väntade enheten</translation>
    </message>
    <message>
        <source>Battery protection has tripped</source>
        <translation>Batteriskyddet har löst ut</translation>
    </message>
    <message>
        <source>Battery reports a warning</source>
        <translation>Batteriet rapporterar en varning</translation>
    </message>
    <message>
        <source>Battery sends frozen values</source>
        <translation>Batteriet sänder frysta värden</translation>
    </message>
    <message>
        <source>Battery sends impossible values</source>
        <translation>Batteriet sänder orimliga värden</translation>
    </message>
    <message>
        <source>Battery too cold</source>
        <translation>Batteriet för kallt</translation>
    </message>
    <message>
        <source>Battery too cold to charge</source>
        <translation>Batteriet för kallt för laddning</translation>
    </message>
    <message>
        <source>Battery too cold to charge: protection</source>
        <translation>Batteriet för kallt för laddning: skydd</translation>
    </message>
    <message>
        <source>Battery too cold: protection</source>
        <translation>Batteriet för kallt: skydd</translation>
    </message>
    <message>
        <source>Battery too hot</source>
        <translation>Batteriet för varmt</translation>
    </message>
    <message>
        <source>Battery too hot to charge</source>
        <translation>Batteriet för varmt för laddning</translation>
    </message>
    <message>
        <source>Battery too hot to charge: protection</source>
        <translation>Batteriet för varmt för laddning: skydd</translation>
    </message>
    <message>
        <source>Battery too hot: protection</source>
        <translation>Batteriet för varmt: skydd</translation>
    </message>
    <message>
        <source>Battery was never heard</source>
        <translation>Batteriet har aldrig hörts</translation>
    </message>
    <message>
        <source>Blocked air path, failed fan or high room temperature.</source>
        <translation>Blockerad luftväg, defekt fläkt eller hög rumstemperatur.</translation>
    </message>
    <message>
        <source>Board has no battery-backed clock</source>
        <translation>Kortet saknar klocka med batteribackup</translation>
    </message>
    <message>
        <source>Board with inputs or outputs does not answer</source>
        <translation>Kort med in- eller utgångar svarar inte</translation>
    </message>
    <message>
        <source>Bring the racks to equal voltage before they are connected in parallel.</source>
        <translation>Utjämna rackens spänning innan de parallellkopplas.</translation>
    </message>
    <message>
        <source>Bus-off, a missing terminator, wrong bit rate, a cut cable, or the interface is down.</source>
        <translation>Bus-off, saknad terminering, fel bithastighet, kapad kabel, eller gränssnittet är nere.</translation>
    </message>
    <message>
        <source>By its settings the site has less power or energy than when the volume was accepted.</source>
        <translation>Enligt inställningarna har anläggningen mindre effekt eller energi än när volymen godtogs.</translation>
    </message>
    <message>
        <source>CAN bus is disturbed or loses frames</source>
        <translation>CAN-bussen är störd eller tappar ramar</translation>
    </message>
    <message>
        <source>CAN bus is silent</source>
        <translation>CAN-bussen är tyst</translation>
    </message>
    <message>
        <source>CAN interface has left the bus (bus-off)</source>
        <translation>CAN-gränssnittet har lämnat bussen (bus-off)</translation>
    </message>
    <message>
        <source>Cabinet door is open</source>
        <translation>Skåpdörren är öppen</translation>
    </message>
    <message>
        <source>Cabinet is too humid</source>
        <translation>Skåpet är för fuktigt</translation>
    </message>
    <message>
        <source>Cabinet of the inverter is open</source>
        <translation>Växelriktarens skåp är öppet</translation>
    </message>
    <message>
        <source>Cabinet zone is too cold</source>
        <translation>Skåpzon för kall</translation>
    </message>
    <message>
        <source>Cabinet zone is too hot</source>
        <translation>Skåpzon för varm</translation>
    </message>
    <message>
        <source>Cable, switch or device failed, or another master holds the line.</source>
        <translation>Kabel, switch eller enhet är defekt, eller en annan master håller linjen.</translation>
    </message>
    <message>
        <source>Call service. After the cells were measured and replaced: acknowledge and reset.</source>
        <translation>Ring service. När cellerna är mätta och bytta: kvittera och återställ.</translation>
    </message>
    <message>
        <source>Call the maker's service.</source>
        <translation>Ring tillverkarens service.</translation>
    </message>
    <message>
        <source>Call the maker's service; the inverter may not be separated from the grid.</source>
        <translation>Ring tillverkarens service; växelriktaren är kanske inte frånskild nätet.</translation>
    </message>
    <message>
        <source>Cell temperatures are far apart</source>
        <translation>Celltemperaturerna är olika</translation>
    </message>
    <message>
        <source>Cell temperatures are far apart: protection</source>
        <translation>Celltemperaturerna är olika: skydd</translation>
    </message>
    <message>
        <source>Cell voltage too high</source>
        <translation>För hög cellspänning</translation>
    </message>
    <message>
        <source>Cell voltage too low</source>
        <translation>För låg cellspänning</translation>
    </message>
    <message>
        <source>Cells are far apart</source>
        <translation>Cellerna är olika</translation>
    </message>
    <message>
        <source>Cells too cold to charge</source>
        <translation>Cellerna för kalla för laddning</translation>
    </message>
    <message>
        <source>Cells too hot</source>
        <translation>Cellerna för varma</translation>
    </message>
    <message>
        <source>Charge at such times; set Q(U) or P(U) if the grid operator agrees.</source>
        <translation>Ladda vid sådana tider; ställ in Q(U) eller P(U) om nätägaren godkänner.</translation>
    </message>
    <message>
        <source>Charge current too high</source>
        <translation>För hög laddström</translation>
    </message>
    <message>
        <source>Charge current too high: protection</source>
        <translation>För hög laddström: skydd</translation>
    </message>
    <message>
        <source>Charge flows, but the BMS sends the same state of charge all the time.</source>
        <translation>Laddström flyter, men BMS sänder hela tiden samma laddningsnivå.</translation>
    </message>
    <message>
        <source>Charge gently to full so that the BMS can balance.</source>
        <translation>Ladda försiktigt fullt så att BMS kan balansera.</translation>
    </message>
    <message>
        <source>Charge it now; a rack that is discharged deeply is lost.</source>
        <translation>Ladda det nu; ett djupurladdat rack är förlorat.</translation>
    </message>
    <message>
        <source>Charge slowly under supervision; below the maker's limit call service. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Ladda långsamt under uppsikt; under tillverkarens gräns, ring service. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Charge slowly; have the weakest cell checked. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Ladda långsamt; låt kontrollera den svagaste cellen. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Charge soon; a battery left empty is damaged.</source>
        <translation>Ladda snart; ett batteri som lämnas tomt skadas.</translation>
    </message>
    <message>
        <source>Charge soon; watch the weakest cell.</source>
        <translation>Ladda snart; bevaka den svagaste cellen.</translation>
    </message>
    <message>
        <source>Charge the battery, or choose the mode Backup.</source>
        <translation>Ladda batteriet, eller välj läget Reservkraft.</translation>
    </message>
    <message>
        <source>Charge to full and let the BMS balance for some hours.</source>
        <translation>Ladda fullt och låt BMS balansera några timmar.</translation>
    </message>
    <message>
        <source>Charge; otherwise read the BMS's own display.</source>
        <translation>Ladda; läs annars BMS egen display.</translation>
    </message>
    <message>
        <source>Charged too far: wrong charge voltage in the inverter, or a second charger.</source>
        <translation>Laddat för långt: fel laddspänning i växelriktaren, eller en andra laddare.</translation>
    </message>
    <message>
        <source>Charging below freezing plates lithium and damages cells for ever.</source>
        <translation>Laddning under noll grader fäller ut litium och skadar celler för alltid.</translation>
    </message>
    <message>
        <source>Charging has stopped. Let the BMS balance.</source>
        <translation>Laddningen har stoppat. Låt BMS balansera.</translation>
    </message>
    <message>
        <source>Charging has stopped. Look for a second charger; let the voltage come down.</source>
        <translation>Laddningen har stoppat. Leta efter en andra laddare; låt spänningen sjunka.</translation>
    </message>
    <message>
        <source>Charging waits. Check the heater.</source>
        <translation>Laddningen väntar. Kontrollera värmaren.</translation>
    </message>
    <message>
        <source>Charging with high power in a warm cabinet.</source>
        <translation>Laddning med hög effekt i varmt skåp.</translation>
    </message>
    <message>
        <source>Check DC fuse and contactor; charge the battery.</source>
        <translation>Kontrollera DC-säkring och kontaktor; ladda batteriet.</translation>
    </message>
    <message>
        <source>Check DC switch, fuse and contactor.</source>
        <translation>Kontrollera DC-brytare, säkring och kontaktor.</translation>
    </message>
    <message>
        <source>Check cable and supply. The link comes back by itself.</source>
        <translation>Kontrollera kabel och matning. Länken återkommer av sig själv.</translation>
    </message>
    <message>
        <source>Check cable and terminators between the inverters.</source>
        <translation>Kontrollera kabel och terminering mellan växelriktarna.</translation>
    </message>
    <message>
        <source>Check capacity and current sensor; let the BMS learn with a full cycle.</source>
        <translation>Kontrollera kapacitet och strömgivare; låt BMS lära med en full cykel.</translation>
    </message>
    <message>
        <source>Check direction and place of each current transformer; set the meter to bidirectional mode.</source>
        <translation>Kontrollera riktning och plats för varje strömtransformator; ställ mätaren i dubbelriktat läge.</translation>
    </message>
    <message>
        <source>Check door seals and drain; keep the cabinet closed until the heater has dried it.</source>
        <translation>Kontrollera dörrtätningar och avlopp; håll skåpet stängt tills värmaren torkat det.</translation>
    </message>
    <message>
        <source>Check fan and filter; shade the cabinet. Power is reduced by the cells' own temperature limits.</source>
        <translation>Kontrollera fläkt och filter; skugga skåpet. Effekten sänks av cellernas egna temperaturgränser.</translation>
    </message>
    <message>
        <source>Check fans and filters.</source>
        <translation>Kontrollera fläktar och filter.</translation>
    </message>
    <message>
        <source>Check fans, filters and room temperature.</source>
        <translation>Kontrollera fläktar, filter och rumstemperatur.</translation>
    </message>
    <message>
        <source>Check fuses and connections of the named string.</source>
        <translation>Kontrollera den nämnda strängens säkringar och anslutningar.</translation>
    </message>
    <message>
        <source>Check fuses and the order of the phases.</source>
        <translation>Kontrollera säkringar och fasföljd.</translation>
    </message>
    <message>
        <source>Check grid fuses and switch; it comes back after its waiting time.</source>
        <translation>Kontrollera nätsäkringar och brytare; den återkommer efter väntetiden.</translation>
    </message>
    <message>
        <source>Check heater, its fuse and the door. Cold cells are not charged.</source>
        <translation>Kontrollera värmare, dess säkring och dörren. Kalla celler laddas inte.</translation>
    </message>
    <message>
        <source>Check interlock, auxiliary supply and pre-charge fuse.</source>
        <translation>Kontrollera förregling, hjälpmatning och förladdningssäkring.</translation>
    </message>
    <message>
        <source>Check main switch and fuses; ask the grid operator. The unit comes back by itself.</source>
        <translation>Kontrollera huvudbrytare och säkringar; fråga nätägaren. Enheten återkommer av sig själv.</translation>
    </message>
    <message>
        <source>Check network cable and router; nothing is lost for a week.</source>
        <translation>Kontrollera nätverkskabel och router; inget går förlorat på en vecka.</translation>
    </message>
    <message>
        <source>Check plug and cable of the sensor named here.</source>
        <translation>Kontrollera kontakt och kabel för den här nämnda givaren.</translation>
    </message>
    <message>
        <source>Check plug and cable of the sensor. Heaters of the zone stay off, its fan runs at medium speed.</source>
        <translation>Kontrollera givarens kontakt och kabel. Zonens värmare är av, fläkten går på medelvarv.</translation>
    </message>
    <message>
        <source>Check plugs and both 120 ohm terminators; compare the bit rate with the BMS. The bus reopens by itself.</source>
        <translation>Kontrollera kontakter och båda 120-ohms-termineringarna; jämför bithastighet med BMS. Bussen återöppnas av sig själv.</translation>
    </message>
    <message>
        <source>Check ratings in the site file and the device's remote-control set-up.</source>
        <translation>Kontrollera märkdata i anläggningsfilen och enhetens fjärrstyrning.</translation>
    </message>
    <message>
        <source>Check seals and heater; do not open a cold cabinet in humid weather.</source>
        <translation>Kontrollera tätningar och värmare; öppna inte ett kallt skåp i fuktigt väder.</translation>
    </message>
    <message>
        <source>Check shield, plugs and terminators; measure 60 ohm between CAN-H and CAN-L without supply.</source>
        <translation>Kontrollera skärm, kontakter och terminering; mät 60 ohm mellan CAN-H och CAN-L utan matning.</translation>
    </message>
    <message>
        <source>Check shield, terminators and plugs of this device; keep the cable away from power cables.</source>
        <translation>Kontrollera enhetens skärm, terminering och kontakter; håll kabeln från kraftkablar.</translation>
    </message>
    <message>
        <source>Check supply, cable, address and unit id in the site file.</source>
        <translation>Kontrollera matning, kabel, adress och enhets-id i anläggningsfilen.</translation>
    </message>
    <message>
        <source>Check that remote control is enabled in the inverter; no power is commanded before.</source>
        <translation>Kontrollera att fjärrstyrning är aktiverad i växelriktaren; ingen effekt beordras dessförinnan.</translation>
    </message>
    <message>
        <source>Check that the inverter obeys the BMS; compare the static limits in the site file. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Kontrollera att växelriktaren lyder BMS; jämför de statiska gränserna i anläggningsfilen. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Check that the inverter obeys the charge limit of the BMS.</source>
        <translation>Kontrollera att växelriktaren lyder BMS laddgräns.</translation>
    </message>
    <message>
        <source>Check the DC voltage; let it cool for ten minutes before another try.</source>
        <translation>Kontrollera DC-spänningen; låt svalna tio minuter före nytt försök.</translation>
    </message>
    <message>
        <source>Check the PV inverter's own export control, or choose a mode that stores surplus, such as self-consumption.</source>
        <translation>Kontrollera PV-växelriktarens egen exportreglering, eller välj ett läge som lagrar överskott, till exempel egenförbrukning.</translation>
    </message>
    <message>
        <source>Check the air path of the warmest module.</source>
        <translation>Kontrollera den varmaste modulens luftväg.</translation>
    </message>
    <message>
        <source>Check the auxiliary supply; call the maker's service.</source>
        <translation>Kontrollera hjälpmatningen; ring tillverkarens service.</translation>
    </message>
    <message>
        <source>Check the cable and the battery type in the inverter.</source>
        <translation>Kontrollera kabeln och batteritypen i växelriktaren.</translation>
    </message>
    <message>
        <source>Check the cable; without its meter its export limit may be kept at zero.</source>
        <translation>Kontrollera kabeln; utan mätare kan exportgränsen hållas på noll.</translation>
    </message>
    <message>
        <source>Check the cables between the modules.</source>
        <translation>Kontrollera kablarna mellan modulerna.</translation>
    </message>
    <message>
        <source>Check the converter and the A/B wires; look for a second master.</source>
        <translation>Kontrollera omvandlaren och A/B-ledarna; leta efter en andra master.</translation>
    </message>
    <message>
        <source>Check the devices named in the detail.</source>
        <translation>Kontrollera enheterna som nämns i detaljen.</translation>
    </message>
    <message>
        <source>Check the fan for dirt and bearing noise; replace it.</source>
        <translation>Kontrollera fläkten för smuts och lagerljud; byt den.</translation>
    </message>
    <message>
        <source>Check the file of secrets named in the site file, the device at the hub, and the clock.</source>
        <translation>Kontrollera hemlighetsfilen som anges i anläggningsfilen, enheten i hubben och klockan.</translation>
    </message>
    <message>
        <source>Check the heater and the room temperature.</source>
        <translation>Kontrollera värmaren och rumstemperaturen.</translation>
    </message>
    <message>
        <source>Check the network. Control works on; schedules wait.</source>
        <translation>Kontrollera nätverket. Styrningen fortsätter; tidplaner väntar.</translation>
    </message>
    <message>
        <source>Check the neutral and the wiring mode set in the inverter.</source>
        <translation>Kontrollera nollan och kopplingsläget i växelriktaren.</translation>
    </message>
    <message>
        <source>Check the plugs of the named module; restart the BMS.</source>
        <translation>Kontrollera den nämnda modulens kontakter; starta om BMS.</translation>
    </message>
    <message>
        <source>Check the price service. Prices of the day before are assumed meanwhile.</source>
        <translation>Kontrollera pristjänsten. Föregående dags priser antas tills vidare.</translation>
    </message>
    <message>
        <source>Check the profile in the site file and the set-up of the device.</source>
        <translation>Kontrollera profilen i anläggningsfilen och enhetens inställning.</translation>
    </message>
    <message>
        <source>Check the switch and the supply the named devices share.</source>
        <translation>Kontrollera switchen och matningen som de nämnda enheterna delar.</translation>
    </message>
    <message>
        <source>Check the wiring of the backup output.</source>
        <translation>Kontrollera reservutgångens kablage.</translation>
    </message>
    <message>
        <source>Check voltage, frequency and fuel of the generator.</source>
        <translation>Kontrollera generatorns spänning, frekvens och bränsle.</translation>
    </message>
    <message>
        <source>Check wiring, both 120 ohm terminators and bit rate. It joins again by itself (restart-ms of the interface).</source>
        <translation>Kontrollera kablage, båda 120-ohms-termineringarna och bithastighet. Den återansluter själv (gränssnittets restart-ms).</translation>
    </message>
    <message>
        <source>Clean filters, check fans, give it air.</source>
        <translation>Rengör filter, kontrollera fläktar, ge luft.</translation>
    </message>
    <message>
        <source>Clean filters, check fans.</source>
        <translation>Rengör filter, kontrollera fläktar.</translation>
    </message>
    <message>
        <source>Clean its filter and check its small fan.</source>
        <translation>Rengör filtret och kontrollera den lilla fläkten.</translation>
    </message>
    <message>
        <source>Clean or replace the fan.</source>
        <translation>Rengör eller byt fläkten.</translation>
    </message>
    <message>
        <source>Clock has jumped</source>
        <translation>Klockan har hoppat</translation>
    </message>
    <message>
        <source>Clock is not set</source>
        <translation>Klockan är inte ställd</translation>
    </message>
    <message>
        <source>Close it when the cause is known.</source>
        <translation>Slut den när orsaken är känd.</translation>
    </message>
    <message>
        <source>Close it; check its contact.</source>
        <translation>Stäng den; kontrollera dess kontakt.</translation>
    </message>
    <message>
        <source>Close the door; check its contact.</source>
        <translation>Stäng dörren; kontrollera dess kontakt.</translation>
    </message>
    <message>
        <source>Close the door; climate control cannot hold temperature and humidity.</source>
        <translation>Stäng dörren; klimatregleringen kan inte hålla temperatur och fuktighet.</translation>
    </message>
    <message>
        <source>Coil, its supply or its feedback contact failed.</source>
        <translation>Spolen, dess matning eller återkopplingskontakt är defekt.</translation>
    </message>
    <message>
        <source>Cold room or failed heater.</source>
        <translation>Kallt rum eller defekt värmare.</translation>
    </message>
    <message>
        <source>Compare both sides with the inverter's display; check the profile.</source>
        <translation>Jämför båda sidor med växelriktarens display; kontrollera profilen.</translation>
    </message>
    <message>
        <source>Compare grid, PV and inverter power with their own displays; check the current transformers. Meter every generator, or leave the PV meter out of the site file. Then acknowledge and reset.</source>
        <translation>Jämför nät-, PV- och växelriktareffekt med deras displayer; kontrollera strömtransformatorerna. Mät varje generator, eller utelämna PV-mätaren i anläggningsfilen. Kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Compare set-point and power on the inverter page; look for a second controller.</source>
        <translation>Jämför börvärde och effekt på växelriktarsidan; leta efter en andra styrenhet.</translation>
    </message>
    <message>
        <source>Compare the charge voltage of the inverter with the limit of the BMS. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Jämför växelriktarens laddspänning med BMS gräns. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Compare the charge voltage with the limit of the BMS.</source>
        <translation>Jämför laddspänningen med BMS gräns.</translation>
    </message>
    <message>
        <source>Compare the limits of inverter and BMS.</source>
        <translation>Jämför gränserna i växelriktare och BMS.</translation>
    </message>
    <message>
        <source>Compare the settings with the commissioning record.</source>
        <translation>Jämför inställningarna med driftsättningsprotokollet.</translation>
    </message>
    <message>
        <source>Compare the static limits in the site file with the BMS.</source>
        <translation>Jämför de statiska gränserna i anläggningsfilen med BMS.</translation>
    </message>
    <message>
        <source>Compare the static limits in the site file with the BMS. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Jämför de statiska gränserna i anläggningsfilen med BMS. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Compare the static limits in the site file with the BMS; look for overload in backup. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Jämför de statiska gränserna i anläggningsfilen med BMS; leta efter överlast i reservdrift. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Compare the time; records around the jump carry a wrong one.</source>
        <translation>Jämför tiden; poster kring hoppet har fel tid.</translation>
    </message>
    <message>
        <source>Compare with another instrument; inform the grid operator.</source>
        <translation>Jämför med ett annat instrument; informera nätägaren.</translation>
    </message>
    <message>
        <source>Compare with the device's own display; check profile and wiring.</source>
        <translation>Jämför med enhetens egen display; kontrollera profil och kablage.</translation>
    </message>
    <message>
        <source>Compare with the grid operator's paper; correct the inverter or `grid_code.protection` of the site file.</source>
        <translation>Jämför med nätägarens underlag; rätta växelriktaren eller `grid_code.protection` i anläggningsfilen.</translation>
    </message>
    <message>
        <source>Compare with the inverter's DC current; check contactor and fuse of this rack.</source>
        <translation>Jämför med växelriktarens DC-ström; kontrollera rackets kontaktor och säkring.</translation>
    </message>
    <message>
        <source>Compare with the meter; ask the grid operator; check the grid code set in the inverter.</source>
        <translation>Jämför med mätaren; fråga nätägaren; kontrollera nätreglerna i växelriktaren.</translation>
    </message>
    <message>
        <source>Compare with the meter; check terminals and fuses.</source>
        <translation>Jämför med mätaren; kontrollera plintar och säkringar.</translation>
    </message>
    <message>
        <source>Compare with the meter; check terminals and the grid code set in the inverter.</source>
        <translation>Jämför med mätaren; kontrollera plintar och nätreglerna i växelriktaren.</translation>
    </message>
    <message>
        <source>Contact of the emergency stop flickers</source>
        <translation>Nödstoppets kontakt flimrar</translation>
    </message>
    <message>
        <source>Contactor does not act as told</source>
        <translation>Kontaktorn lyder inte</translation>
    </message>
    <message>
        <source>Contactor does not act as told: protection</source>
        <translation>Kontaktorn lyder inte: skydd</translation>
    </message>
    <message>
        <source>Contactor of the rack does not close</source>
        <translation>Rackets kontaktor sluter inte</translation>
    </message>
    <message>
        <source>Contactor of the rack does not open</source>
        <translation>Rackets kontaktor öppnar inte</translation>
    </message>
    <message>
        <source>Control board of the inverter has failed</source>
        <translation>Växelriktarens styrkort är defekt</translation>
    </message>
    <message>
        <source>Control board of the inverter is hot</source>
        <translation>Växelriktarens styrkort är hett</translation>
    </message>
    <message>
        <source>Control cycle came late</source>
        <translation>Styrcykeln kom sent</translation>
    </message>
    <message>
        <source>Control cycles are late again and again</source>
        <translation>Styrcyklerna är gång på gång sena</translation>
    </message>
    <message>
        <source>Controller restarted after a fault</source>
        <translation>Styrenheten startade om efter ett fel</translation>
    </message>
    <message>
        <source>Correct it with `ballast check`; the last good configuration stays in force.</source>
        <translation>Rätta den med `ballast check`; senaste goda konfigurationen gäller.</translation>
    </message>
    <message>
        <source>Correct the ratings in the site file; the smaller one is obeyed.</source>
        <translation>Rätta märkdata i anläggningsfilen; det mindre värdet följs.</translation>
    </message>
    <message>
        <source>Current direction: rack and inverter disagree</source>
        <translation>Strömriktning: rack och växelriktare är oense</translation>
    </message>
    <message>
        <source>Current too high</source>
        <translation>För hög ström</translation>
    </message>
    <message>
        <source>Current too high: protection</source>
        <translation>För hög ström: skydd</translation>
    </message>
    <message>
        <source>DC switch of the inverter is open</source>
        <translation>Växelriktarens DC-brytare är öppen</translation>
    </message>
    <message>
        <source>DC switch open, fuse blown or contactor open.</source>
        <translation>DC-brytare öppen, säkring utlöst eller kontaktor öppen.</translation>
    </message>
    <message>
        <source>Device answers slowly</source>
        <translation>Enheten svarar långsamt</translation>
    </message>
    <message>
        <source>Discharge current too high</source>
        <translation>För hög urladdningsström</translation>
    </message>
    <message>
        <source>Discharge current too high: protection</source>
        <translation>För hög urladdningsström: skydd</translation>
    </message>
    <message>
        <source>Discharged too far, or left empty for long.</source>
        <translation>Urladdat för långt, eller lämnat tomt länge.</translation>
    </message>
    <message>
        <source>Discharging has stopped. Charge now with little power; below the maker's limit call service.</source>
        <translation>Urladdningen har stoppat. Ladda nu med låg effekt; under tillverkarens gräns, ring service.</translation>
    </message>
    <message>
        <source>Discharging has stopped. Charge; if it returns, have the cell checked.</source>
        <translation>Urladdningen har stoppat. Ladda; återkommer det, låt kontrollera cellen.</translation>
    </message>
    <message>
        <source>Disconnect and measure the insulation; never touch the DC side before. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Koppla från och mät isolationen; rör aldrig DC-sidan dessförinnan. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Disconnect loads with motors or converters; restart.</source>
        <translation>Koppla från laster med motorer eller omriktare; starta om.</translation>
    </message>
    <message>
        <source>Disconnect the backup loads one by one.</source>
        <translation>Koppla från reservlasterna en i taget.</translation>
    </message>
    <message>
        <source>Disconnect, find the short and replace the fuses. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Koppla från, hitta kortslutningen och byt säkringarna. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Disk is nearly full</source>
        <translation>Disken är nästan full</translation>
    </message>
    <message>
        <source>Disk is read-only</source>
        <translation>Disken är skrivskyddad</translation>
    </message>
    <message>
        <source>Display of the inverter does not answer</source>
        <translation>Växelriktarens display svarar inte</translation>
    </message>
    <message>
        <source>Distribution operator's limit is not kept</source>
        <translation>Nätägarens gräns hålls inte</translation>
    </message>
    <message>
        <source>Distribution operator's side is not heard</source>
        <translation>Nätägarens sida hörs inte</translation>
    </message>
    <message>
        <source>Do not connect it in parallel: a high balancing current would flow. Bring it to their voltage first.</source>
        <translation>Parallellkoppla det inte: en hög utjämningsström skulle flyta. Bringa det först till deras spänning.</translation>
    </message>
    <message>
        <source>Do not open the cabinet before it is free of voltage; find the leak and dry it.</source>
        <translation>Öppna inte skåpet förrän det är spänningslöst; hitta läckan och torka det.</translation>
    </message>
    <message>
        <source>Do not restart before the cause is understood. Then acknowledge and reset.</source>
        <translation>Starta inte om förrän orsaken är klarlagd. Kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Do not restart; call the maker's service.</source>
        <translation>Starta inte om; ring tillverkarens service.</translation>
    </message>
    <message>
        <source>Do the commissioning test, then acknowledge the profile in the site file.</source>
        <translation>Gör driftsättningsprovet, bekräfta sedan profilen i anläggningsfilen.</translation>
    </message>
    <message>
        <source>Each one ended: an inverter fault, a fault in the loads, a weak battery, or too little sun.</source>
        <translation>Alla upphörde: fel i växelriktaren, fel i lasterna, svagt batteri eller för lite sol.</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Nödstopp</translation>
    </message>
    <message>
        <source>Empty battery, blown DC fuse or open contactor.</source>
        <translation>Tomt batteri, utlöst DC-säkring eller öppen kontaktor.</translation>
    </message>
    <message>
        <source>Empty, or protecting itself.</source>
        <translation>Tomt, eller skyddar sig.</translation>
    </message>
    <message>
        <source>End other programs; look at the load on the system page.</source>
        <translation>Avsluta andra program; se lasten på systemsidan.</translation>
    </message>
    <message>
        <source>Energy counter of a meter went backwards</source>
        <translation>En mätares energiräknare gick bakåt</translation>
    </message>
    <message>
        <source>Energy management has been at work for two hours: losses, other users of the battery, or a bound in its way.</source>
        <translation>Energistyrningen har arbetat i två timmar: förluster, andra användare av batteriet, eller en gräns i vägen.</translation>
    </message>
    <message>
        <source>Export limit of the grid connection exceeded</source>
        <translation>Nätanslutningens exportgräns överskriden</translation>
    </message>
    <message>
        <source>Fan blocked, worn or without supply, or its speed signal is lost.</source>
        <translation>Fläkten blockerad, sliten eller utan matning, eller varvsignalen saknas.</translation>
    </message>
    <message>
        <source>Fan does not turn as commanded</source>
        <translation>Fläkten går inte som beordrat</translation>
    </message>
    <message>
        <source>Fan failed, air inlet blocked, or the surroundings are too hot.</source>
        <translation>Fläkten defekt, luftintaget blockerat eller omgivningen för het.</translation>
    </message>
    <message>
        <source>Fan of the battery has failed</source>
        <translation>Batteriets fläkt är defekt</translation>
    </message>
    <message>
        <source>Fan of the inverter has failed</source>
        <translation>Växelriktarens fläkt är defekt</translation>
    </message>
    <message>
        <source>Fast frequency reserve is not ready again in time</source>
        <translation>Snabb frekvensreserv är inte redo igen i tid</translation>
    </message>
    <message>
        <source>Fault inside the BMS</source>
        <translation>Fel i BMS</translation>
    </message>
    <message>
        <source>Fault inside the BMS: protection</source>
        <translation>Fel i BMS: skydd</translation>
    </message>
    <message>
        <source>Feedback of the grid contactor is lost</source>
        <translation>Nätkontaktorns återkoppling är borta</translation>
    </message>
    <message>
        <source>Find out why it ends. Until tomorrow it starts once an hour only; resetting this alarm ends the wait. The site goes back to the grid by itself.</source>
        <translation>Ta reda på varför den upphör. Till i morgon startar den bara en gång i timmen; återställs larmet upphör väntan. Anläggningen går själv tillbaka till nätet.</translation>
    </message>
    <message>
        <source>Find the cause before the fuse is replaced.</source>
        <translation>Hitta orsaken innan säkringen byts.</translation>
    </message>
    <message>
        <source>Firmware versions inside the inverter differ</source>
        <translation>Firmwareversionerna i växelriktaren skiljer sig</translation>
    </message>
    <message>
        <source>Fit a clock module, or replace its battery.</source>
        <translation>Montera en klockmodul, eller byt dess batteri.</translation>
    </message>
    <message>
        <source>Free space or replace the card.</source>
        <translation>Frigör utrymme eller byt kortet.</translation>
    </message>
    <message>
        <source>Free space or replace the card. Control works on.</source>
        <translation>Frigör utrymme eller byt kortet. Styrningen fortsätter.</translation>
    </message>
    <message>
        <source>Free space or replace the card; records of the last two hours are held in memory.</source>
        <translation>Frigör utrymme eller byt kortet; de senaste två timmarnas poster hålls i minnet.</translation>
    </message>
    <message>
        <source>Free space; shorten the history in the site file.</source>
        <translation>Frigör utrymme; korta historiken i anläggningsfilen.</translation>
    </message>
    <message>
        <source>Full, cold, or protecting itself.</source>
        <translation>Fullt, kallt eller skyddar sig.</translation>
    </message>
    <message>
        <source>Fuse of the inverter has blown</source>
        <translation>En säkring i växelriktaren har löst ut</translation>
    </message>
    <message>
        <source>Give a new set-point or return to automatic.</source>
        <translation>Ge ett nytt börvärde eller återgå till automatik.</translation>
    </message>
    <message>
        <source>Give the controller air; check its fan and the temperature of the cabinet.</source>
        <translation>Ge styrenheten luft; kontrollera dess fläkt och skåpets temperatur.</translation>
    </message>
    <message>
        <source>Grid and backup terminals are swapped or bridged.</source>
        <translation>Nät- och reservplintar är förväxlade eller byglade.</translation>
    </message>
    <message>
        <source>Grid contactor did not close</source>
        <translation>Nätkontaktorn slöt inte</translation>
    </message>
    <message>
        <source>Grid contactor did not open</source>
        <translation>Nätkontaktorn öppnade inte</translation>
    </message>
    <message>
        <source>Grid contactor has opened by itself</source>
        <translation>Nätkontaktorn har öppnat av sig själv</translation>
    </message>
    <message>
        <source>Grid contactor is closed although it is told to open</source>
        <translation>Nätkontaktorn är sluten trots order att öppna</translation>
    </message>
    <message>
        <source>Grid disturbance or an island with too much PV.</source>
        <translation>Nätstörning eller ö-drift med för mycket PV.</translation>
    </message>
    <message>
        <source>Grid disturbance or an overloaded island.</source>
        <translation>Nätstörning eller överlastad ö-drift.</translation>
    </message>
    <message>
        <source>Grid disturbance, a short circuit or a damaged power stage.</source>
        <translation>Nätstörning, kortslutning eller skadat effektsteg.</translation>
    </message>
    <message>
        <source>Grid disturbance, an island, or a wrong grid code.</source>
        <translation>Nätstörning, ö-drift eller fel nätregler.</translation>
    </message>
    <message>
        <source>Grid disturbance, island or a failed measurement.</source>
        <translation>Nätstörning, ö-drift eller mätfel.</translation>
    </message>
    <message>
        <source>Grid frequency is not known</source>
        <translation>Nätfrekvensen är okänd</translation>
    </message>
    <message>
        <source>Grid frequency outside its normal band</source>
        <translation>Nätfrekvensen utanför normalområdet</translation>
    </message>
    <message>
        <source>Grid has failed</source>
        <translation>Nätet har fallit bort</translation>
    </message>
    <message>
        <source>Grid meter and inverter contradict each other</source>
        <translation>Nätmätare och växelriktare motsäger varandra</translation>
    </message>
    <message>
        <source>Grid voltage is high</source>
        <translation>Nätspänningen är hög</translation>
    </message>
    <message>
        <source>Grid voltage is low</source>
        <translation>Nätspänningen är låg</translation>
    </message>
    <message>
        <source>Grid voltage outside its normal band</source>
        <translation>Nätspänningen utanför normalområdet</translation>
    </message>
    <message>
        <source>Grid voltages are unbalanced</source>
        <translation>Nätspänningarna är osymmetriska</translation>
    </message>
    <message>
        <source>Hardware watchdog is not armed</source>
        <translation>Hårdvaru-watchdog är inte aktiverad</translation>
    </message>
    <message>
        <source>Have the board checked soon.</source>
        <translation>Låt snart kontrollera kortet.</translation>
    </message>
    <message>
        <source>Have the cable checked at the next visit.</source>
        <translation>Låt kontrollera kabeln vid nästa besök.</translation>
    </message>
    <message>
        <source>Have the contactor checked at the next visit.</source>
        <translation>Låt kontrollera kontaktorn vid nästa besök.</translation>
    </message>
    <message>
        <source>Have the insulation measured at the next visit; look for moisture.</source>
        <translation>Låt mäta isolationen vid nästa besök; leta efter fukt.</translation>
    </message>
    <message>
        <source>Have the named cell and its sense wire checked. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Låt kontrollera den nämnda cellen och dess mätledning. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Have the named module checked. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Låt kontrollera den nämnda modulen. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Have the named sensor replaced; values near it are not to be trusted.</source>
        <translation>Låt byta den nämnda givaren; värden nära den är inte tillförlitliga.</translation>
    </message>
    <message>
        <source>Have the torque of the power terminals checked soon.</source>
        <translation>Låt snart kontrollera kraftplintarnas moment.</translation>
    </message>
    <message>
        <source>Heater failed or too small, or a door is open.</source>
        <translation>Värmaren defekt eller för liten, eller en dörr öppen.</translation>
    </message>
    <message>
        <source>Heater has no effect</source>
        <translation>Värmaren har ingen effekt</translation>
    </message>
    <message>
        <source>Heater, its fuse or its relay failed, or a door is open.</source>
        <translation>Värmaren, dess säkring eller relä är defekt, eller en dörr är öppen.</translation>
    </message>
    <message>
        <source>High power for long, failed cooling or a damaged cell.</source>
        <translation>Hög effekt länge, defekt kylning eller skadad cell.</translation>
    </message>
    <message>
        <source>High power for long, failed cooling, or a damaged cell.</source>
        <translation>Hög effekt länge, defekt kylning, eller skadad cell.</translation>
    </message>
    <message>
        <source>High room temperature, a covered case or a failed fan; from 80 °C on it slows down by itself.</source>
        <translation>Hög rumstemperatur, övertäckt kapsling eller defekt fläkt; från 80 °C saktar den ned själv.</translation>
    </message>
    <message>
        <source>History or recording cannot be written</source>
        <translation>Historik eller registrering kan inte skrivas</translation>
    </message>
    <message>
        <source>Import limit of the grid connection exceeded</source>
        <translation>Nätanslutningens importgräns överskriden</translation>
    </message>
    <message>
        <source>Input module, wire or auxiliary contact failed.</source>
        <translation>Ingångsmodul, ledare eller hjälpkontakt är defekt.</translation>
    </message>
    <message>
        <source>Inspect DC cables and plugs.</source>
        <translation>Inspektera DC-kablar och kontakter.</translation>
    </message>
    <message>
        <source>Insulation to earth is too low</source>
        <translation>Isolationen mot jord är för låg</translation>
    </message>
    <message>
        <source>Insulation to earth is too low: protection</source>
        <translation>Isolationen mot jord är för låg: skydd</translation>
    </message>
    <message>
        <source>Internal supply of the inverter has failed</source>
        <translation>Växelriktarens interna matning är defekt</translation>
    </message>
    <message>
        <source>Inverter does not answer</source>
        <translation>Växelriktaren svarar inte</translation>
    </message>
    <message>
        <source>Inverter does not follow its set-point</source>
        <translation>Växelriktaren följer inte börvärdet</translation>
    </message>
    <message>
        <source>Inverter does not hear its own meter</source>
        <translation>Växelriktaren hör inte sin egen mätare</translation>
    </message>
    <message>
        <source>Inverter does not hear the BMS</source>
        <translation>Växelriktaren hör inte BMS</translation>
    </message>
    <message>
        <source>Inverter does not start</source>
        <translation>Växelriktaren startar inte</translation>
    </message>
    <message>
        <source>Inverter fault, short circuit or too much load at the start, or lost communication.</source>
        <translation>Växelriktarfel, kortslutning eller för stor last vid starten, eller förlorad kommunikation.</translation>
    </message>
    <message>
        <source>Inverter has detected an island</source>
        <translation>Växelriktaren har upptäckt ö-drift</translation>
    </message>
    <message>
        <source>Inverter has lost its settings</source>
        <translation>Växelriktaren har tappat sina inställningar</translation>
    </message>
    <message>
        <source>Inverter has missed the heartbeat</source>
        <translation>Växelriktaren har missat livstecknet</translation>
    </message>
    <message>
        <source>Inverter is hot</source>
        <translation>Växelriktaren är het</translation>
    </message>
    <message>
        <source>Inverter is in local or maintenance operation</source>
        <translation>Växelriktaren är i lokal drift eller underhåll</translation>
    </message>
    <message>
        <source>Inverter is not the expected device</source>
        <translation>Växelriktaren är inte den väntade enheten</translation>
    </message>
    <message>
        <source>Inverter is overloaded</source>
        <translation>Växelriktaren är överlastad</translation>
    </message>
    <message>
        <source>Inverter is read-only</source>
        <translation>Växelriktaren kan bara läsas</translation>
    </message>
    <message>
        <source>Inverter is separated from the grid</source>
        <translation>Växelriktaren är frånskild nätet</translation>
    </message>
    <message>
        <source>Inverter is set up wrongly</source>
        <translation>Växelriktaren är felinställd</translation>
    </message>
    <message>
        <source>Inverter is smaller than the site file says</source>
        <translation>Växelriktaren är mindre än anläggningsfilen anger</translation>
    </message>
    <message>
        <source>Inverter protection differs from the grid code</source>
        <translation>Växelriktarskyddet avviker från nätreglerna</translation>
    </message>
    <message>
        <source>Inverter reports a fault</source>
        <translation>Växelriktaren rapporterar ett fel</translation>
    </message>
    <message>
        <source>Inverter reports an alarm word</source>
        <translation>Växelriktaren rapporterar ett larmord</translation>
    </message>
    <message>
        <source>Inverter reports an unknown state</source>
        <translation>Växelriktaren rapporterar ett okänt tillstånd</translation>
    </message>
    <message>
        <source>Inverter sends frozen values</source>
        <translation>Växelriktaren sänder frysta värden</translation>
    </message>
    <message>
        <source>Inverter sends impossible values</source>
        <translation>Växelriktaren sänder orimliga värden</translation>
    </message>
    <message>
        <source>Inverter too cold</source>
        <translation>Växelriktaren för kall</translation>
    </message>
    <message>
        <source>Inverter too hot</source>
        <translation>Växelriktaren för varm</translation>
    </message>
    <message>
        <source>Inverter was never heard</source>
        <translation>Växelriktaren har aldrig hörts</translation>
    </message>
    <message>
        <source>Inverter was switched off by hand</source>
        <translation>Växelriktaren stängdes av för hand</translation>
    </message>
    <message>
        <source>Inverter's own safety timer is not armed</source>
        <translation>Växelriktarens egen säkerhetstimer är inte aktiverad</translation>
    </message>
    <message>
        <source>Inverter: DC voltage too high</source>
        <translation>Växelriktare: för hög DC-spänning</translation>
    </message>
    <message>
        <source>Inverter: DC voltage too low</source>
        <translation>Växelriktare: för låg DC-spänning</translation>
    </message>
    <message>
        <source>Inverter: PV voltage too high</source>
        <translation>Växelriktare: för hög PV-spänning</translation>
    </message>
    <message>
        <source>Inverter: arc detected</source>
        <translation>Växelriktare: ljusbåge upptäckt</translation>
    </message>
    <message>
        <source>Inverter: arc detector does not work</source>
        <translation>Växelriktare: ljusbågsdetektorn fungerar inte</translation>
    </message>
    <message>
        <source>Inverter: battery is cold</source>
        <translation>Växelriktare: batteriet är kallt</translation>
    </message>
    <message>
        <source>Inverter: battery polarity is reversed</source>
        <translation>Växelriktare: batteriets polaritet är omkastad</translation>
    </message>
    <message>
        <source>Inverter: battery reports a fault</source>
        <translation>Växelriktare: batteriet rapporterar ett fel</translation>
    </message>
    <message>
        <source>Inverter: battery switch has failed</source>
        <translation>Växelriktare: batteribrytaren är defekt</translation>
    </message>
    <message>
        <source>Inverter: battery voltage is high</source>
        <translation>Växelriktare: hög batterispänning</translation>
    </message>
    <message>
        <source>Inverter: battery voltage is low</source>
        <translation>Växelriktare: låg batterispänning</translation>
    </message>
    <message>
        <source>Inverter: charging of its DC capacitors failed</source>
        <translation>Växelriktare: laddning av DC-kondensatorerna misslyckades</translation>
    </message>
    <message>
        <source>Inverter: direct current on the AC side</source>
        <translation>Växelriktare: likström på AC-sidan</translation>
    </message>
    <message>
        <source>Inverter: generator input outside its band</source>
        <translation>Växelriktare: generatoringången utanför sitt område</translation>
    </message>
    <message>
        <source>Inverter: grid frequency changes too fast</source>
        <translation>Växelriktare: nätfrekvensen ändras för snabbt</translation>
    </message>
    <message>
        <source>Inverter: grid frequency outside its band</source>
        <translation>Växelriktare: nätfrekvensen utanför sitt område</translation>
    </message>
    <message>
        <source>Inverter: grid frequency too high</source>
        <translation>Växelriktare: för hög nätfrekvens</translation>
    </message>
    <message>
        <source>Inverter: grid frequency too low</source>
        <translation>Växelriktare: för låg nätfrekvens</translation>
    </message>
    <message>
        <source>Inverter: grid voltage outside its band</source>
        <translation>Växelriktare: nätspänningen utanför sitt område</translation>
    </message>
    <message>
        <source>Inverter: grid voltage too high</source>
        <translation>Växelriktare: för hög nätspänning</translation>
    </message>
    <message>
        <source>Inverter: grid voltage too low</source>
        <translation>Växelriktare: för låg nätspänning</translation>
    </message>
    <message>
        <source>Inverter: grid voltages are unbalanced</source>
        <translation>Växelriktare: nätspänningarna är osymmetriska</translation>
    </message>
    <message>
        <source>Inverter: ground fault</source>
        <translation>Växelriktare: jordfel</translation>
    </message>
    <message>
        <source>Inverter: insulation is too low</source>
        <translation>Växelriktare: för låg isolation</translation>
    </message>
    <message>
        <source>Inverter: its own meter is wired backwards</source>
        <translation>Växelriktare: dess egen mätare är felvänd</translation>
    </message>
    <message>
        <source>Inverter: leakage current too high</source>
        <translation>Växelriktare: för hög läckström</translation>
    </message>
    <message>
        <source>Inverter: neutral or earth is missing</source>
        <translation>Växelriktare: nolla eller jord saknas</translation>
    </message>
    <message>
        <source>Inverter: no battery connected</source>
        <translation>Växelriktare: inget batteri anslutet</translation>
    </message>
    <message>
        <source>Inverter: over-current</source>
        <translation>Växelriktare: överström</translation>
    </message>
    <message>
        <source>Inverter: phase missing or in wrong order</source>
        <translation>Växelriktare: fas saknas eller fel fasföljd</translation>
    </message>
    <message>
        <source>Inverter: short circuit at a PV input</source>
        <translation>Växelriktare: kortslutning på en PV-ingång</translation>
    </message>
    <message>
        <source>Inverter: short circuit on its DC bus</source>
        <translation>Växelriktare: kortslutning på DC-bussen</translation>
    </message>
    <message>
        <source>It closes again by itself when that is safe. Check its supply.</source>
        <translation>Den sluter igen själv när det är säkert. Kontrollera dess matning.</translation>
    </message>
    <message>
        <source>It failed four times within ten minutes. Control goes on; the stop key works on the plain page, too.</source>
        <translation>Den fallerade fyra gånger inom tio minuter. Styrningen fortsätter; stoppknappen fungerar även på den enkla sidan.</translation>
    </message>
    <message>
        <source>It holds an unknown key or a value outside its range.</source>
        <translation>Den har en okänd nyckel eller ett värde utanför området.</translation>
    </message>
    <message>
        <source>It is not signed by who may, is damaged, or does not fit this unit.</source>
        <translation>Den är inte signerad av någon behörig, är skadad eller passar inte enheten.</translation>
    </message>
    <message>
        <source>It is welded or stuck, its feedback is wired wrongly, or its coil is supplied from elsewhere.</source>
        <translation>Den är svetsad eller har fastnat, återkopplingen är felkopplad, eller spolen matas från annat håll.</translation>
    </message>
    <message>
        <source>It was closed by hand, is welded, or its feedback is wired wrongly.</source>
        <translation>Den slöts för hand, är svetsad, eller återkopplingen är felkopplad.</translation>
    </message>
    <message>
        <source>It was set by hand or by a time server after a long time without one.</source>
        <translation>Den ställdes för hand eller av en tidsserver efter lång tid utan.</translation>
    </message>
    <message>
        <source>It was told to run but stays off: a lock, its own waiting time, no DC voltage, or a missing grid.</source>
        <translation>Den fick order att gå men förblir av: en spärr, egen väntetid, ingen DC-spänning eller nät saknas.</translation>
    </message>
    <message>
        <source>Its auxiliary supply is missing or damaged.</source>
        <translation>Dess hjälpmatning saknas eller är skadad.</translation>
    </message>
    <message>
        <source>Its board is not heard: no protection against arcs.</source>
        <translation>Dess kort hörs inte: inget skydd mot ljusbågar.</translation>
    </message>
    <message>
        <source>Its coil lost its supply, or somebody opened it.</source>
        <translation>Spolen tappade matningen, eller någon öppnade den.</translation>
    </message>
    <message>
        <source>Its contacts are welded: the rack cannot be separated.</source>
        <translation>Kontakterna är svetsade: racket kan inte frånskiljas.</translation>
    </message>
    <message>
        <source>Its current transformers are turned round or swapped.</source>
        <translation>Dess strömtransformatorer är felvända eller förväxlade.</translation>
    </message>
    <message>
        <source>Its firmware knows a state the profile does not.</source>
        <translation>Dess firmware har ett tillstånd som profilen inte känner.</translation>
    </message>
    <message>
        <source>Its memory has failed or was not written completely.</source>
        <translation>Dess minne är defekt eller skrevs inte helt.</translation>
    </message>
    <message>
        <source>Its own limits, local control, a second master, or wrong scaling.</source>
        <translation>Egna gränser, lokal styrning, en andra master eller fel skalning.</translation>
    </message>
    <message>
        <source>Its own test has failed: memory, measurement or supply.</source>
        <translation>Dess självtest misslyckades: minne, mätning eller matning.</translation>
    </message>
    <message>
        <source>Its own test or memory has failed.</source>
        <translation>Dess självtest eller minne har fallerat.</translation>
    </message>
    <message>
        <source>Its process failed, took too long, or its plan was refused; the detail says which.</source>
        <translation>Dess process föll, tog för lång tid, eller planen nekades; detaljen anger vilket.</translation>
    </message>
    <message>
        <source>Its profile has not been verified on this hardware.</source>
        <translation>Profilen är inte verifierad på denna hårdvara.</translation>
    </message>
    <message>
        <source>Its register has larger steps than the product on offer allows.</source>
        <translation>Dess register har större steg än den erbjudna produkten tillåter.</translation>
    </message>
    <message>
        <source>Its supply, plug, bus or driver; or a line, address or file of the site file that it does not have.</source>
        <translation>Dess matning, kontakt, buss eller drivrutin; eller en linje, adress eller fil i anläggningsfilen som den inte har.</translation>
    </message>
    <message>
        <source>Its temperature probe reads below the charging limit.</source>
        <translation>Dess temperaturgivare visar under laddgränsen.</translation>
    </message>
    <message>
        <source>Its wire is open or shorted, or its converter does not answer.</source>
        <translation>Dess ledare är bruten eller kortsluten, eller omvandlaren svarar inte.</translation>
    </message>
    <message>
        <source>Keep away and call the fire brigade: a lithium battery can burn again. Reset only after an inspection.</source>
        <translation>Håll avstånd och ring räddningstjänsten: ett litiumbatteri kan börja brinna igen. Återställ först efter en besiktning.</translation>
    </message>
    <message>
        <source>Keep away from live parts; disconnect and measure the insulation. Then acknowledge and reset.</source>
        <translation>Håll avstånd till spänningsförande delar; koppla från och mät isolationen. Kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Keep away from the DC side; disconnect and measure the insulation. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Håll avstånd till DC-sidan; koppla från och mät isolationen. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Keep away while one cell is much hotter than the others; check the cooling. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Håll avstånd medan en cell är mycket hetare än de andra; kontrollera kylningen. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Let it charge soon.</source>
        <translation>Låt det ladda snart.</translation>
    </message>
    <message>
        <source>Let it charge soon; a battery left empty is damaged.</source>
        <translation>Låt det ladda snart; ett batteri som lämnas tomt skadas.</translation>
    </message>
    <message>
        <source>Let it charge to 100 % once, for example with mode charge only.</source>
        <translation>Låt det ladda till 100 % en gång, t.ex. i läget Endast laddning.</translation>
    </message>
    <message>
        <source>Let it cool; check the cooling. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Låt det svalna; kontrollera kylningen. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Let less run below the service, or sell less; look at the bounds in `ballast explain`.</source>
        <translation>Låt mindre köra under tjänsten, eller sälj mindre; se gränserna i `ballast explain`.</translation>
    </message>
    <message>
        <source>Let the heater warm the cells before charging.</source>
        <translation>Låt värmaren värma cellerna före laddning.</translation>
    </message>
    <message>
        <source>Let the rack rest and balance; have the cell checked if it returns. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Låt racket vila och balansera; låt kontrollera cellen om det återkommer. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Let the unit discharge at such times; inform the grid operator if it lasts.</source>
        <translation>Låt enheten urladda vid sådana tider; informera nätägaren om det varar.</translation>
    </message>
    <message>
        <source>Let the unit run again, or take the schedule back.</source>
        <translation>Låt enheten gå igen eller ta tillbaka tidplanen.</translation>
    </message>
    <message>
        <source>Line to a device is unreliable</source>
        <translation>Linjen till en enhet är opålitlig</translation>
    </message>
    <message>
        <source>Load groups are switched off</source>
        <translation>Lastgrupper är frånkopplade</translation>
    </message>
    <message>
        <source>Loads or PV of one phase are too much; the battery does what it can and must not add to it.</source>
        <translation>Laster eller solel på en fas är för stora; batteriet gör vad det kan och får inte lägga till något.</translation>
    </message>
    <message>
        <source>Long line, heavy load, or a tap of the transformer that is set too low.</source>
        <translation>Lång ledning, tung last eller för lågt ställd transformatorlindning.</translation>
    </message>
    <message>
        <source>Look at processor load, temperature and supply; end other programs.</source>
        <translation>Se processorlast, temperatur och matning; avsluta andra program.</translation>
    </message>
    <message>
        <source>Look at tariff and planning in the site file. The last plan is used while it holds, then self-consumption.</source>
        <translation>Se tariff och planering i anläggningsfilen. Senaste planen används så länge den gäller, sedan egenförbrukning.</translation>
    </message>
    <message>
        <source>Look at the bounds in `ballast explain`; take back volume if the cause stays.</source>
        <translation>Se gränserna i `ballast explain`; ta tillbaka volym om orsaken kvarstår.</translation>
    </message>
    <message>
        <source>Look at the cell page; plan the replacement of the rack or of the weak module.</source>
        <translation>Se cellsidan; planera byte av racket eller den svaga modulen.</translation>
    </message>
    <message>
        <source>Look at the detail; the battery itself is held back already.</source>
        <translation>Se detaljen; batteriet självt begränsas redan.</translation>
    </message>
    <message>
        <source>Look at the inverter's display; check the DC switch and the release inputs.</source>
        <translation>Se växelriktarens display; kontrollera DC-brytaren och frigivningsingångarna.</translation>
    </message>
    <message>
        <source>Look at the processor load on the system page.</source>
        <translation>Se processorlasten på systemsidan.</translation>
    </message>
    <message>
        <source>Look for other masters; compare the direction of the current with the inverter's display.</source>
        <translation>Leta efter andra mastrar; jämför strömriktningen med växelriktarens display.</translation>
    </message>
    <message>
        <source>Look for the hottest cell with a thermal camera; check its bus bars. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Sök den hetaste cellen med värmekamera; kontrollera dess strömskenor. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Look the alarm word up in the inverter's manual.</source>
        <translation>Slå upp larmordet i växelriktarens manual.</translation>
    </message>
    <message>
        <source>Lower the discharge limit in the site file, or shed loads in backup.</source>
        <translation>Sänk urladdningsgränsen i anläggningsfilen, eller koppla från laster i reservdrift.</translation>
    </message>
    <message>
        <source>Make sure nobody is in danger. Release the button, then release the stop in two steps.</source>
        <translation>Se till att ingen är i fara. Återställ knappen, frige sedan stoppet i två steg.</translation>
    </message>
    <message>
        <source>Manual mode holds power only as long as somebody renews it.</source>
        <translation>Manuellt läge håller effekten bara så länge någon förnyar den.</translation>
    </message>
    <message>
        <source>Manual set-point was not renewed</source>
        <translation>Det manuella börvärdet förnyades inte</translation>
    </message>
    <message>
        <source>Measure 5 V at the board under load; replace the supply.</source>
        <translation>Mät 5 V på kortet under last; byt matningen.</translation>
    </message>
    <message>
        <source>Measure at the DC terminals; check contactor, fuse and profile.</source>
        <translation>Mät vid DC-plintarna; kontrollera kontaktor, säkring och profil.</translation>
    </message>
    <message>
        <source>Measure string by string.</source>
        <translation>Mät sträng för sträng.</translation>
    </message>
    <message>
        <source>Measure the heater's current; check fuse, relay and door.</source>
        <translation>Mät värmarens ström; kontrollera säkring, relä och dörr.</translation>
    </message>
    <message>
        <source>Measure the insulation of each string; look for moisture in plugs.</source>
        <translation>Mät isolationen för varje sträng; leta efter fukt i kontakter.</translation>
    </message>
    <message>
        <source>Memory of the controller runs out</source>
        <translation>Styrenhetens minne tar slut</translation>
    </message>
    <message>
        <source>Meter does not answer</source>
        <translation>Mätaren svarar inte</translation>
    </message>
    <message>
        <source>Meter does not tell the direction of power</source>
        <translation>Mätaren anger inte effektriktningen</translation>
    </message>
    <message>
        <source>Meter is not the expected device</source>
        <translation>Mätaren är inte den väntade enheten</translation>
    </message>
    <message>
        <source>Meter sends frozen values</source>
        <translation>Mätaren sänder frysta värden</translation>
    </message>
    <message>
        <source>Meter sends impossible values</source>
        <translation>Mätaren sänder orimliga värden</translation>
    </message>
    <message>
        <source>Meter was never heard</source>
        <translation>Mätaren har aldrig hörts</translation>
    </message>
    <message>
        <source>Missing balancing or an aged cell.</source>
        <translation>Utebliven balansering eller en åldrad cell.</translation>
    </message>
    <message>
        <source>Missing balancing, a weak cell or a broken sense wire.</source>
        <translation>Utebliven balansering, svag cell eller trasig mätledning.</translation>
    </message>
    <message>
        <source>Modbus line is silent</source>
        <translation>Modbus-linjen är tyst</translation>
    </message>
    <message>
        <source>Model, rating or settings do not fit together, or differ between units.</source>
        <translation>Modell, märkdata eller inställningar passar inte ihop, eller skiljer mellan enheter.</translation>
    </message>
    <message>
        <source>Module voltage outside its band</source>
        <translation>Modulspänningen utanför sitt område</translation>
    </message>
    <message>
        <source>Module voltage outside its band: protection</source>
        <translation>Modulspänningen utanför sitt område: skydd</translation>
    </message>
    <message>
        <source>Moisture or a damaged PV or DC cable.</source>
        <translation>Fukt eller skadad PV- eller DC-kabel.</translation>
    </message>
    <message>
        <source>Moisture, a damaged cable or a device with leakage to earth.</source>
        <translation>Fukt, skadad kabel eller en enhet med läckage till jord.</translation>
    </message>
    <message>
        <source>Moisture, a damaged cable or a fault inside a module.</source>
        <translation>Fukt, skadad kabel eller fel i en modul.</translation>
    </message>
    <message>
        <source>More current than the BMS allows: overload, or limits that are not obeyed.</source>
        <translation>Mer ström än BMS tillåter: överlast, eller gränser som inte följs.</translation>
    </message>
    <message>
        <source>More power is asked for than it can give at this temperature.</source>
        <translation>Mer effekt begärs än den kan ge vid denna temperatur.</translation>
    </message>
    <message>
        <source>More than one poll in twenty fails: disturbance, bad shielding, a loose plug, or a second master.</source>
        <translation>Mer än var tjugonde avfrågning misslyckas: störning, dålig skärmning, lös kontakt eller en andra master.</translation>
    </message>
    <message>
        <source>Much PV in the neighbourhood and little load.</source>
        <translation>Mycket PV i grannskapet och liten last.</translation>
    </message>
    <message>
        <source>Much PV in the neighbourhood, or a wrong transformer tap.</source>
        <translation>Mycket PV i grannskapet, eller fel transformatorläge.</translation>
    </message>
    <message>
        <source>Neither grid meter nor inverter measures it, or they are silent.</source>
        <translation>Varken nätmätare eller växelriktare mäter den, eller de är tysta.</translation>
    </message>
    <message>
        <source>New configuration refused</source>
        <translation>Ny konfiguration nekad</translation>
    </message>
    <message>
        <source>No commissioning test has passed on this site as it is wired now: a transformer, sign or scale may be wrong.</source>
        <translation>Inget driftsättningsprov är godkänt som anläggningen nu är kopplad: en transformator, ett tecken eller en skala kan vara fel.</translation>
    </message>
    <message>
        <source>No connection to the cloud</source>
        <translation>Ingen förbindelse med molnet</translation>
    </message>
    <message>
        <source>No grid frequency for the services that are sold</source>
        <translation>Ingen nätfrekvens för de sålda tjänsterna</translation>
    </message>
    <message>
        <source>No grid or inverter, a power limit, no permission of the BMS, or attempts and energy of this day are used up.</source>
        <translation>Inget nät eller ingen växelriktare, en effektgräns, inget tillstånd från BMS, eller dagens försök och energi är slut.</translation>
    </message>
    <message>
        <source>No grid, or its grid relay has opened.</source>
        <translation>Inget nät, eller nätreläet har öppnat.</translation>
    </message>
    <message>
        <source>No inverter with all of its batteries has been heard.</source>
        <translation>Ingen växelriktare med alla sina batterier har hörts.</translation>
    </message>
    <message>
        <source>No island is made onto a closed contactor. Have it checked, then reset this alarm.</source>
        <translation>Ingen ö-drift bildas på en sluten kontaktor. Låt kontrollera den, återställ sedan larmet.</translation>
    </message>
    <message>
        <source>No island is made without it. Check the input and its wiring.</source>
        <translation>Ingen ö-drift bildas utan den. Kontrollera ingången och dess kablage.</translation>
    </message>
    <message>
        <source>No island: the battery is empty</source>
        <translation>Ingen ö-drift: batteriet är tomt</translation>
    </message>
    <message>
        <source>No plan may be used</source>
        <translation>Ingen plan får användas</translation>
    </message>
    <message>
        <source>No time server was reached since the start.</source>
        <translation>Ingen tidsserver har nåtts sedan starten.</translation>
    </message>
    <message>
        <source>Nobody has handed in prices for the hours to come.</source>
        <translation>Ingen har lämnat priser för de kommande timmarna.</translation>
    </message>
    <message>
        <source>Nobody restarts the computer when it hangs: `RuntimeWatchdogSec` is missing or above 15 s, or the watchdog of the site file cannot be fed.</source>
        <translation>Ingen startar om datorn när den hänger: `RuntimeWatchdogSec` saknas eller är över 15 s, eller anläggningsfilens watchdog kan inte matas.</translation>
    </message>
    <message>
        <source>None or several of them are set as master, or two have the same address.</source>
        <translation>Ingen eller flera är satta som master, eller två har samma adress.</translation>
    </message>
    <message>
        <source>Note it for the next visit; update the BMS firmware.</source>
        <translation>Notera det till nästa besök; uppdatera BMS firmware.</translation>
    </message>
    <message>
        <source>Note the state on its display and send it to the manufacturer of this controller.</source>
        <translation>Notera tillståndet på displayen och sänd det till styrenhetens tillverkare.</translation>
    </message>
    <message>
        <source>Note the time for the billing; nothing else is needed after a replacement.</source>
        <translation>Notera tiden för debiteringen; inget mer behövs efter ett byte.</translation>
    </message>
    <message>
        <source>Nothing after a restart of the controller; otherwise check the line.</source>
        <translation>Inget efter omstart av styrenheten; kontrollera annars linjen.</translation>
    </message>
    <message>
        <source>Nothing in a disturbance; otherwise check the grid code set in the inverter.</source>
        <translation>Inget vid störning; kontrollera annars nätreglerna i växelriktaren.</translation>
    </message>
    <message>
        <source>Nothing in a disturbance; shed loads in an island.</source>
        <translation>Inget vid störning; koppla från laster i ö-drift.</translation>
    </message>
    <message>
        <source>Nothing is needed; if it returns, replace the card.</source>
        <translation>Inget behövs; återkommer det, byt kortet.</translation>
    </message>
    <message>
        <source>Nothing is needed; the site goes back by itself after the observation time. Check the main fuse.</source>
        <translation>Inget behövs; anläggningen återgår själv efter observationstiden. Kontrollera huvudsäkringen.</translation>
    </message>
    <message>
        <source>Nothing is needed; the site goes back to the grid by itself.</source>
        <translation>Inget behövs; anläggningen återgår själv till nätet.</translation>
    </message>
    <message>
        <source>Nothing is needed; they come back by themselves, the most important first.</source>
        <translation>Inget behövs; de återkommer själva, de viktigaste först.</translation>
    </message>
    <message>
        <source>Nothing to do at once. If it comes again, send the log to the manufacturer and say which page was open.</source>
        <translation>Inget att göra genast. Om det återkommer: sänd loggen till tillverkaren och ange vilken sida som var öppen.</translation>
    </message>
    <message>
        <source>Nothing to do in a disturbance; otherwise check the meter.</source>
        <translation>Inget vid störning; kontrollera annars mätaren.</translation>
    </message>
    <message>
        <source>Nothing to do: it comes back by itself with the energy. Report the product as not available meanwhile.</source>
        <translation>Inget: den återkommer själv med energin. Anmäl produkten som ej tillgänglig så länge.</translation>
    </message>
    <message>
        <source>Nothing to do: it ends by itself. `ballast ask test-frequency off` ends it at once.</source>
        <translation>Inget: det upphör själv. `ballast ask test-frequency off` avslutar det genast.</translation>
    </message>
    <message>
        <source>Nothing while the rack is full or cold; otherwise read the BMS's own display.</source>
        <translation>Inget medan racket är fullt eller kallt; läs annars BMS egen display.</translation>
    </message>
    <message>
        <source>Nothing; charging ends by itself.</source>
        <translation>Inget; laddningen upphör själv.</translation>
    </message>
    <message>
        <source>Nothing; find out why it became empty.</source>
        <translation>Inget; ta reda på varför det blev tomt.</translation>
    </message>
    <message>
        <source>Nothing; it comes back after its waiting time.</source>
        <translation>Inget; den återkommer efter väntetiden.</translation>
    </message>
    <message>
        <source>Nothing; it waits for the grid. If the grid is there, have the protection settings checked.</source>
        <translation>Inget; den väntar på nätet. Finns nätet, låt kontrollera skyddsinställningarna.</translation>
    </message>
    <message>
        <source>Nothing; power comes back by itself once the grid has been normal for the time of the grid code.</source>
        <translation>Inget; effekten återkommer själv när nätet varit normalt nätreglernas tid.</translation>
    </message>
    <message>
        <source>One cell runs ahead of the others at the end of charging.</source>
        <translation>En cell rusar före de andra i slutet av laddningen.</translation>
    </message>
    <message>
        <source>One of several power modules has tripped; the others work on.</source>
        <translation>En av flera effektmoduler har löst ut; de andra arbetar vidare.</translation>
    </message>
    <message>
        <source>Open System, Commissioning at the screen, or run `ballast commission --yes`; when all is well the alarm goes. Or set site.commissioned in the site file.</source>
        <translation>Öppna System, Driftsättning på skärmen eller kör `ballast commission --yes`; när allt är bra försvinner larmet. Eller sätt site.commissioned i anläggningsfilen.</translation>
    </message>
    <message>
        <source>Open the PV switch; measure string by string.</source>
        <translation>Öppna PV-brytaren; mät sträng för sträng.</translation>
    </message>
    <message>
        <source>Open the PV switch; shorten the string.</source>
        <translation>Öppna PV-brytaren; korta strängen.</translation>
    </message>
    <message>
        <source>P(f) of the controller cannot work. Check the grid meter.</source>
        <translation>Styrenhetens P(f) kan inte arbeta. Kontrollera nätmätaren.</translation>
    </message>
    <message>
        <source>PV delivered more than loads and battery take, and no output is left that could switch it off.</source>
        <translation>PV gav mer än laster och batteri tar, och ingen utgång finns kvar som kan koppla från den.</translation>
    </message>
    <message>
        <source>PV delivered more than loads and battery take, and throttling by frequency did not help.</source>
        <translation>PV gav mer än laster och batteri tar, och strypning via frekvensen hjälpte inte.</translation>
    </message>
    <message>
        <source>PV delivers more than load, battery and limit take, or the mode leaves the battery at rest or at a set power.</source>
        <translation>PV ger mer än last, batteri och gräns tar, eller så låter läget batteriet vila eller gå på en angiven effekt.</translation>
    </message>
    <message>
        <source>Parallel inverters disagree about their master</source>
        <translation>Parallella växelriktare är oense om sin master</translation>
    </message>
    <message>
        <source>Parallel inverters do not hear each other</source>
        <translation>Parallella växelriktare hör inte varandra</translation>
    </message>
    <message>
        <source>Parts of the inverter do not hear each other</source>
        <translation>Delar av växelriktaren hör inte varandra</translation>
    </message>
    <message>
        <source>Phases of a meter do not add up to its total</source>
        <translation>En mätares faser summerar inte till dess total</translation>
    </message>
    <message>
        <source>Plan a capacity test and the replacement of modules.</source>
        <translation>Planera ett kapacitetsprov och byte av moduler.</translation>
    </message>
    <message>
        <source>Planner does not deliver</source>
        <translation>Planeraren levererar inte</translation>
    </message>
    <message>
        <source>Plus and minus of the DC cables are swapped.</source>
        <translation>DC-kablarnas plus och minus är förväxlade.</translation>
    </message>
    <message>
        <source>Poor ventilation of the electronics compartment.</source>
        <translation>Dålig ventilation av elektronikfacket.</translation>
    </message>
    <message>
        <source>Power balance is impossible</source>
        <translation>Effektbalansen är omöjlig</translation>
    </message>
    <message>
        <source>Power cut, a tripped main fuse, or a grid outside voltage or frequency.</source>
        <translation>Elavbrott, utlöst huvudsäkring, eller nät utanför spänning eller frekvens.</translation>
    </message>
    <message>
        <source>Power has gone back to the baseline and the services count as not delivered. Check the meter and its line.</source>
        <translation>Effekten har återgått till baslinjen och tjänsterna räknas som ej levererade. Kontrollera mätaren och dess linje.</translation>
    </message>
    <message>
        <source>Power has stopped. Check fans; if one cell is much hotter than the others, keep away and call service.</source>
        <translation>Effekten har stoppat. Kontrollera fläktar; är en cell mycket hetare än de andra, håll avstånd och ring service.</translation>
    </message>
    <message>
        <source>Power is limited by the worse of the two. Charge the rack to full once; if it returns, have the BMS checked.</source>
        <translation>Effekten begränsas av den sämre av de två. Ladda racket fullt en gång; återkommer det, låt kontrollera BMS.</translation>
    </message>
    <message>
        <source>Power of the inverter's two sides does not match</source>
        <translation>Effekten på växelriktarens två sidor stämmer inte</translation>
    </message>
    <message>
        <source>Power stage of the inverter has failed</source>
        <translation>Växelriktarens effektsteg är defekt</translation>
    </message>
    <message>
        <source>Power that this unit does not control, such as PV, or a meter that does not answer.</source>
        <translation>Effekt som enheten inte styr, som PV, eller en mätare som inte svarar.</translation>
    </message>
    <message>
        <source>Power was cut while it was written, or the card is failing.</source>
        <translation>Strömmen bröts under skrivning, eller kortet håller på att gå sönder.</translation>
    </message>
    <message>
        <source>Pre-charge has failed, the coil has no supply, or an interlock is open.</source>
        <translation>Förladdningen misslyckades, spolen saknar matning, eller en förregling är öppen.</translation>
    </message>
    <message>
        <source>Prices of the dynamic tariff are missing</source>
        <translation>Den dynamiska tariffens priser saknas</translation>
    </message>
    <message>
        <source>Processor is hot</source>
        <translation>Processorn är het</translation>
    </message>
    <message>
        <source>Processor of the controller is overloaded</source>
        <translation>Styrenhetens processor är överlastad</translation>
    </message>
    <message>
        <source>Rack and inverter measure different DC voltages</source>
        <translation>Rack och växelriktare mäter olika DC-spänning</translation>
    </message>
    <message>
        <source>Rack voltage is critically low</source>
        <translation>Rackspänningen är kritiskt låg</translation>
    </message>
    <message>
        <source>Rack voltage is low</source>
        <translation>Rackspänningen är låg</translation>
    </message>
    <message>
        <source>Rack voltage is too high</source>
        <translation>Rackspänningen är för hög</translation>
    </message>
    <message>
        <source>Racks were connected at different states of charge.</source>
        <translation>Rack kopplades ihop vid olika laddningsnivåer.</translation>
    </message>
    <message>
        <source>Rain, condensation or a leak of the cooling has reached the water sensor.</source>
        <translation>Regn, kondens eller läckage från kylningen har nått vattengivaren.</translation>
    </message>
    <message>
        <source>Read the BMS's own alarms.</source>
        <translation>Läs BMS egna larm.</translation>
    </message>
    <message>
        <source>Read the alarm of the named module.</source>
        <translation>Läs larmet för den nämnda modulen.</translation>
    </message>
    <message>
        <source>Read the alarm on the inverter, remove the cause, reset it.</source>
        <translation>Läs larmet på växelriktaren, åtgärda orsaken, återställ det.</translation>
    </message>
    <message>
        <source>Read the detail: it names board and line. End other programs that use the board; replace a relay that sticks.</source>
        <translation>Läs detaljen: den anger kort och linje. Avsluta andra program som använder kortet; byt ett relä som fastnar.</translation>
    </message>
    <message>
        <source>Read the detail: it names board, line and cause. Its outputs are at their safe values or as they were.</source>
        <translation>Läs detaljen: den anger kort, linje och orsak. Utgångarna har sina säkra värden eller är som de var.</translation>
    </message>
    <message>
        <source>Read the inverter's own alarm, switch loads off. It is tried again by itself, after some failures once an hour.</source>
        <translation>Läs växelriktarens eget larm, koppla från laster. Nytt försök görs av sig självt, efter några misslyckanden en gång i timmen.</translation>
    </message>
    <message>
        <source>Records for the cloud cannot be stored</source>
        <translation>Poster till molnet kan inte lagras</translation>
    </message>
    <message>
        <source>Records for the cloud were lost</source>
        <translation>Poster till molnet gick förlorade</translation>
    </message>
    <message>
        <source>Records, logs or foreign files have filled it.</source>
        <translation>Poster, loggar eller främmande filer har fyllt den.</translation>
    </message>
    <message>
        <source>Reduce the load; clean the air path.</source>
        <translation>Minska lasten; rengör luftvägen.</translation>
    </message>
    <message>
        <source>Relay of the inverter has failed</source>
        <translation>Växelriktarens relä är defekt</translation>
    </message>
    <message>
        <source>Release the stop in two steps when the reason has gone.</source>
        <translation>Frige stoppet i två steg när skälet är borta.</translation>
    </message>
    <message>
        <source>Remove the cause named in the detail; tell the buyer if it stays.</source>
        <translation>Åtgärda orsaken i detaljen; meddela köparen om den kvarstår.</translation>
    </message>
    <message>
        <source>Remove what is named in the detail; a rack that takes no charge needs service.</source>
        <translation>Åtgärda det som nämns i detaljen; ett rack som inte tar laddning behöver service.</translation>
    </message>
    <message>
        <source>Remove what the detail names; supply comes back by itself.</source>
        <translation>Åtgärda det som nämns i detaljen; försörjningen återkommer själv.</translation>
    </message>
    <message>
        <source>Repair it before you leave the site; look after the cabinet until then.</source>
        <translation>Reparera det innan du lämnar anläggningen; håll uppsikt över skåpet tills dess.</translation>
    </message>
    <message>
        <source>Repeat the update of the inverter.</source>
        <translation>Gör om uppdateringen av växelriktaren.</translation>
    </message>
    <message>
        <source>Replace the card; a stop would not survive a restart.</source>
        <translation>Byt kortet; ett stopp skulle inte överleva en omstart.</translation>
    </message>
    <message>
        <source>Report the product as not available; check energy and the settings of [services.ffr].</source>
        <translation>Anmäl produkten som ej tillgänglig; kontrollera energi och inställningarna i [services.ffr].</translation>
    </message>
    <message>
        <source>Restart once; call the maker's service if it returns.</source>
        <translation>Starta om en gång; ring tillverkarens service om det återkommer.</translation>
    </message>
    <message>
        <source>Restart the BMS; replace it if the fault stays. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Starta om BMS; byt den om felet kvarstår. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Restart the device and check its firmware.</source>
        <translation>Starta om enheten och kontrollera dess firmware.</translation>
    </message>
    <message>
        <source>Restart the program when convenient and send the cloud log to the manufacturer.</source>
        <translation>Starta om programmet när det passar och sänd molnloggen till tillverkaren.</translation>
    </message>
    <message>
        <source>Restart the program when convenient and send the log to the manufacturer.</source>
        <translation>Starta om programmet när det passar och sänd loggen till tillverkaren.</translation>
    </message>
    <message>
        <source>Restart the program when convenient; send the log to the manufacturer if it returns.</source>
        <translation>Starta om programmet när det passar; sänd loggen till tillverkaren om det återkommer.</translation>
    </message>
    <message>
        <source>Restore the connection; the local history still has the values.</source>
        <translation>Återställ förbindelsen; den lokala historiken har kvar värdena.</translation>
    </message>
    <message>
        <source>Rule for reactive power is not in force</source>
        <translation>Regeln för reaktiv effekt gäller inte</translation>
    </message>
    <message>
        <source>Run the commissioning test, or charge with little power and compare both; correct sensor or profile. Then acknowledge and reset.</source>
        <translation>Kör idrifttagningstestet, eller ladda med låg effekt och jämför båda; rätta givaren eller profilen. Kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>See the reason on the page Cloud, and report it; this version is not tried again by itself.</source>
        <translation>Se orsaken på sidan Molnet och rapportera den; versionen provas inte igen av sig själv.</translation>
    </message>
    <message>
        <source>See the reason on the page Cloud; bring an update that fits.</source>
        <translation>Se orsaken på sidan Molnet; ta fram en uppdatering som passar.</translation>
    </message>
    <message>
        <source>Seen by {0}, {1}</source>
        <translation>Sett av {0}, {1}</translation>
    </message>
    <message>
        <source>Self-discharge or consumption of the cabinet while the unit was off.</source>
        <translation>Självurladdning eller skåpets förbrukning medan enheten var av.</translation>
    </message>
    <message>
        <source>Self-discharge, consumption of the cabinet, or a long time without the possibility to charge.</source>
        <translation>Självurladdning, skåpets förbrukning, eller lång tid utan möjlighet att ladda.</translation>
    </message>
    <message>
        <source>Self-test of the inverter failed</source>
        <translation>Växelriktarens självtest misslyckades</translation>
    </message>
    <message>
        <source>Send the fault record of the log folder to the manufacturer.</source>
        <translation>Sänd felposten i loggmappen till tillverkaren.</translation>
    </message>
    <message>
        <source>Sensor of the BMS has failed</source>
        <translation>En givare i BMS är defekt</translation>
    </message>
    <message>
        <source>Separate it: two sources must never meet there.</source>
        <translation>Skilj dem åt: två källor får aldrig mötas där.</translation>
    </message>
    <message>
        <source>Set RuntimeWatchdogSec=14 in systemd and restart the computer, or correct [watchdog] as the detail says.</source>
        <translation>Sätt RuntimeWatchdogSec=14 i systemd och starta om datorn, eller rätta [watchdog] enligt detaljen.</translation>
    </message>
    <message>
        <source>Set backup.phases in the site file to the phases of the grid connection, or have the meter checked.</source>
        <translation>Ställ in backup.phases i anläggningsfilen på nätanslutningens faser, eller låt kontrollera mätaren.</translation>
    </message>
    <message>
        <source>Set exactly one master and different addresses.</source>
        <translation>Sätt exakt en master och olika adresser.</translation>
    </message>
    <message>
        <source>Set grid code and limits again before it runs.</source>
        <translation>Ställ in nätregler och gränser igen före drift.</translation>
    </message>
    <message>
        <source>Set it back to remote operation when the work is done.</source>
        <translation>Ställ tillbaka till fjärrdrift när arbetet är klart.</translation>
    </message>
    <message>
        <source>Set the meter to bidirectional measurement (mode B, or application H) if power can flow both ways here.</source>
        <translation>Ställ mätaren på dubbelriktad mätning (läge B eller applikation H) om effekt kan flyta åt båda håll här.</translation>
    </message>
    <message>
        <source>Set-point from outside was not renewed</source>
        <translation>Det externa börvärdet förnyades inte</translation>
    </message>
    <message>
        <source>Several devices fell silent together</source>
        <translation>Flera enheter tystnade samtidigt</translation>
    </message>
    <message>
        <source>Short circuit at the backup output</source>
        <translation>Kortslutning på reservutgången</translation>
    </message>
    <message>
        <source>Short circuit at the rack</source>
        <translation>Kortslutning på racket</translation>
    </message>
    <message>
        <source>Short circuit at the rack: protection</source>
        <translation>Kortslutning på racket: skydd</translation>
    </message>
    <message>
        <source>Site is not commissioned</source>
        <translation>Anläggningen är inte driftsatt</translation>
    </message>
    <message>
        <source>Smoke in the cabinet</source>
        <translation>Rök i skåpet</translation>
    </message>
    <message>
        <source>Smoke or water would not be noticed: wire open or shorted, or its converter does not answer.</source>
        <translation>Rök eller vatten skulle inte märkas: ledare bruten eller kortsluten, eller omvandlaren svarar inte.</translation>
    </message>
    <message>
        <source>Solar power is switched off in the island</source>
        <translation>Solkraften är frånkopplad i ö-drift</translation>
    </message>
    <message>
        <source>Somebody has used its stop switch.</source>
        <translation>Någon har använt dess stoppbrytare.</translation>
    </message>
    <message>
        <source>Somebody pressed it, or its wire is broken.</source>
        <translation>Någon tryckte på den, eller dess ledare är bruten.</translation>
    </message>
    <message>
        <source>Somebody works at it, or a door contact is loose.</source>
        <translation>Någon arbetar på den, eller en dörrkontakt är lös.</translation>
    </message>
    <message>
        <source>Somebody works at it, or it was left in local control.</source>
        <translation>Någon arbetar på den, eller den lämnades i lokal styrning.</translation>
    </message>
    <message>
        <source>Somebody works at the battery, or a door contact is loose.</source>
        <translation>Någon arbetar på batteriet, eller en dörrkontakt är lös.</translation>
    </message>
    <message>
        <source>Somebody works at the cabinet, or the door was not closed.</source>
        <translation>Någon arbetar vid skåpet, eller dörren stängdes inte.</translation>
    </message>
    <message>
        <source>Spread single-phase loads over the phases, or switch some off.</source>
        <translation>Fördela enfaslaster på faserna eller stäng av några.</translation>
    </message>
    <message>
        <source>Spread single-phase loads; have the neutral checked.</source>
        <translation>Fördela enfaslaster; låt kontrollera nollan.</translation>
    </message>
    <message>
        <source>Spread the loads; have the neutral checked.</source>
        <translation>Fördela lasterna; låt kontrollera nollan.</translation>
    </message>
    <message>
        <source>Start not complete</source>
        <translation>Starten ej fullständig</translation>
    </message>
    <message>
        <source>State of charge is doubtful</source>
        <translation>Laddningsnivån är osäker</translation>
    </message>
    <message>
        <source>State of charge was wrong at full or empty</source>
        <translation>Laddningsnivån var fel vid fullt eller tomt</translation>
    </message>
    <message>
        <source>State of the unit cannot be stored</source>
        <translation>Enhetens tillstånd kan inte sparas</translation>
    </message>
    <message>
        <source>Stop other masters polling this device, or give it a longer poll period in the site file.</source>
        <translation>Stoppa andra mastrar som avfrågar enheten, eller ge den längre avfrågningsperiod i anläggningsfilen.</translation>
    </message>
    <message>
        <source>Stopped by the operator</source>
        <translation>Stoppad av operatören</translation>
    </message>
    <message>
        <source>Strings share the current unevenly</source>
        <translation>Strängarna delar strömmen ojämnt</translation>
    </message>
    <message>
        <source>Supply comes back with the grid, or when the battery was charged again.</source>
        <translation>Försörjningen återkommer med nätet, eller när batteriet laddats igen.</translation>
    </message>
    <message>
        <source>Supply is interrupted, or the main switch is open.</source>
        <translation>Matningen är bruten, eller huvudbrytaren är öppen.</translation>
    </message>
    <message>
        <source>Supply of the controller is too low</source>
        <translation>Styrenhetens matning är för låg</translation>
    </message>
    <message>
        <source>Switch PV off by hand. The island starts again by itself after a wait that doubles, at most one hour; resetting this alarm makes the wait short again.</source>
        <translation>Koppla från PV för hand. Ö-driften startar själv igen efter en väntetid som fördubblas, högst en timme; återställs larmet blir den kort igen.</translation>
    </message>
    <message>
        <source>Switch backup loads off.</source>
        <translation>Koppla från reservlaster.</translation>
    </message>
    <message>
        <source>Switch it on again when the reason has gone.</source>
        <translation>Slå på den igen när skälet är borta.</translation>
    </message>
    <message>
        <source>Switch loads off, or choose a mode that shaves peaks.</source>
        <translation>Koppla från laster, eller välj ett läge som kapar toppar.</translation>
    </message>
    <message>
        <source>Switch loads off. Load groups are shed by their priority.</source>
        <translation>Koppla från laster. Lastgrupper kopplas från efter prioritet.</translation>
    </message>
    <message>
        <source>Switch off and tighten the terminals with the right torque. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Slå från och dra plintarna med rätt moment. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Switch off the DC side and inspect plugs and cables. Then acknowledge and reset.</source>
        <translation>Slå från DC-sidan och inspektera kontakter och kablar. Kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Switch off, wait for the DC bus to discharge, and swap the cables. Then acknowledge and reset.</source>
        <translation>Slå från, vänta tills DC-bussen urladdats, och skifta kablarna. Kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Switch three-phase motors off; check the main fuses.</source>
        <translation>Slå från trefasmotorer; kontrollera huvudsäkringarna.</translation>
    </message>
    <message>
        <source>Take back or buy back the volume named in the detail, or remove the cause.</source>
        <translation>Ta tillbaka eller köp tillbaka volymen i detaljen, eller åtgärda orsaken.</translation>
    </message>
    <message>
        <source>Temperature of a cabinet zone is not known</source>
        <translation>En skåpzons temperatur är okänd</translation>
    </message>
    <message>
        <source>Terminal too hot</source>
        <translation>Plint för varm</translation>
    </message>
    <message>
        <source>Terminal too hot: protection</source>
        <translation>Plint för varm: skydd</translation>
    </message>
    <message>
        <source>The AC switch was opened or has tripped.</source>
        <translation>AC-brytaren öppnades eller har löst ut.</translation>
    </message>
    <message>
        <source>The BMS has seen a dangerous value; it is named in the detail.</source>
        <translation>BMS har sett ett farligt värde; det anges i detaljen.</translation>
    </message>
    <message>
        <source>The BMS has told the inverter of a fault.</source>
        <translation>BMS har meddelat växelriktaren ett fel.</translation>
    </message>
    <message>
        <source>The BMS is starting, balancing, in maintenance, or has opened its contactor.</source>
        <translation>BMS startar, balanserar, är i underhåll eller har öppnat sin kontaktor.</translation>
    </message>
    <message>
        <source>The BMS loses count, its current sensor is off, or the capacity in the site file is wrong.</source>
        <translation>BMS räknar fel, dess strömgivare avviker, eller kapaciteten i anläggningsfilen är fel.</translation>
    </message>
    <message>
        <source>The BMS sees a value near its limit.</source>
        <translation>BMS ser ett värde nära sin gräns.</translation>
    </message>
    <message>
        <source>The DC switch was opened or has tripped.</source>
        <translation>DC-brytaren öppnades eller har löst ut.</translation>
    </message>
    <message>
        <source>The backup loads need more than the inverter can give.</source>
        <translation>Reservlasterna behöver mer än växelriktaren kan ge.</translation>
    </message>
    <message>
        <source>The backup output is connected to the grid or to a generator.</source>
        <translation>Reservutgången är ansluten till nätet eller till en generator.</translation>
    </message>
    <message>
        <source>The battery holds less than the backup reserve</source>
        <translation>Batteriet håller mindre än reserven för elavbrott</translation>
    </message>
    <message>
        <source>The battery is full or the charge voltage is set too high.</source>
        <translation>Batteriet är fullt eller laddspänningen är för högt inställd.</translation>
    </message>
    <message>
        <source>The battery is nearly empty.</source>
        <translation>Batteriet är nästan tomt.</translation>
    </message>
    <message>
        <source>The battery stays at 0 W until then. Check the meter's wiring and profile, or take one that measures every phase.</source>
        <translation>Batteriet stannar på 0 W tills dess. Kontrollera mätarens inkoppling och profil, eller ta en som mäter varje fas.</translation>
    </message>
    <message>
        <source>The board did not take the command, or somebody else sets the same relay, file or pin.</source>
        <translation>Kortet tog inte kommandot, eller någon annan styr samma relä, fil eller stift.</translation>
    </message>
    <message>
        <source>The cabinet is cold or its heater is off.</source>
        <translation>Skåpet är kallt eller dess värmare är av.</translation>
    </message>
    <message>
        <source>The cable between inverter and BMS, its bit rate or the battery type that is set.</source>
        <translation>Kabeln mellan växelriktare och BMS, dess bithastighet eller den inställda batteritypen.</translation>
    </message>
    <message>
        <source>The cable between inverter and its meter, or the meter's address.</source>
        <translation>Kabeln mellan växelriktaren och dess mätare, eller mätarens adress.</translation>
    </message>
    <message>
        <source>The cable between them is loose or a terminator is missing.</source>
        <translation>Kabeln mellan dem är lös eller en terminering saknas.</translation>
    </message>
    <message>
        <source>The capacity has fallen below the maker's warning level.</source>
        <translation>Kapaciteten har fallit under tillverkarens varningsnivå.</translation>
    </message>
    <message>
        <source>The charge voltage is set too high, or the battery has opened its contactor under load.</source>
        <translation>Laddspänningen är för högt inställd, eller batteriet har öppnat sin kontaktor under last.</translation>
    </message>
    <message>
        <source>The chosen fallback is in force. Check that system and the network.</source>
        <translation>Det valda reservläget gäller. Kontrollera det systemet och nätverket.</translation>
    </message>
    <message>
        <source>The clock module is missing or its driver is not loaded: after a power cut the time is unknown.</source>
        <translation>Klockmodulen saknas eller dess drivrutin är inte laddad: efter ett elavbrott är tiden okänd.</translation>
    </message>
    <message>
        <source>The cloud does not accept this unit</source>
        <translation>Molnet godtar inte denna enhet</translation>
    </message>
    <message>
        <source>The coldest surface is at or below the dew point of the air.</source>
        <translation>Den kallaste ytan är vid eller under luftens daggpunkt.</translation>
    </message>
    <message>
        <source>The commanding side has not renewed its choice, or the grid voltage is unknown.</source>
        <translation>Den styrande sidan har inte förnyat sitt val, eller nätspänningen är okänd.</translation>
    </message>
    <message>
        <source>The computer is overloaded or was suspended.</source>
        <translation>Datorn är överlastad eller var pausad.</translation>
    </message>
    <message>
        <source>The connection to the cloud was switched off</source>
        <translation>Förbindelsen med molnet stängdes av</translation>
    </message>
    <message>
        <source>The contractual fallback is in force. Check the control box and the line to it.</source>
        <translation>Det avtalade reservläget gäller. Kontrollera styrboxen och linjen till den.</translation>
    </message>
    <message>
        <source>The controller counts by itself. Restart the BMS; check its firmware.</source>
        <translation>Styrenheten räknar själv. Starta om BMS; kontrollera dess firmware.</translation>
    </message>
    <message>
        <source>The controller or the line was away for longer than the inverter waits.</source>
        <translation>Styrenheten eller linjen var borta längre än växelriktaren väntar.</translation>
    </message>
    <message>
        <source>The controller takes a little power from the grid to save the rack.</source>
        <translation>Styrenheten tar lite effekt från nätet för att rädda racket.</translation>
    </message>
    <message>
        <source>The controller's count and the BMS are far apart, or nothing reliable was heard since the start.</source>
        <translation>Styrenhetens räkning och BMS skiljer sig mycket, eller inget tillförlitligt har hörts sedan starten.</translation>
    </message>
    <message>
        <source>The device answers but does not measure any more.</source>
        <translation>Enheten svarar men mäter inte längre.</translation>
    </message>
    <message>
        <source>The device or the gateway before it is overloaded, or it serves several masters.</source>
        <translation>Enheten eller gatewayen före den är överlastad, eller den betjänar flera mastrar.</translation>
    </message>
    <message>
        <source>The disk is full, read-only or failing.</source>
        <translation>Disken är full, skrivskyddad eller på väg att gå sönder.</translation>
    </message>
    <message>
        <source>The disk is full, read-only or failing; a stop would not survive a restart.</source>
        <translation>Disken är full, skrivskyddad eller på väg att gå sönder; ett stopp skulle inte överleva en omstart.</translation>
    </message>
    <message>
        <source>The energy between full and empty is far below the rated one, or one cell is weak.</source>
        <translation>Energin mellan fullt och tomt är långt under märkvärdet, eller en cell är svag.</translation>
    </message>
    <message>
        <source>The energy of a grid service is not restored in time</source>
        <translation>En nättjänsts energi återställs inte i tid</translation>
    </message>
    <message>
        <source>The fallback of the site file is in force. Check that side, or the grid meter.</source>
        <translation>Anläggningsfilens reservläge gäller. Kontrollera den sidan, eller nätmätaren.</translation>
    </message>
    <message>
        <source>The file system has found a fault and protects itself.</source>
        <translation>Filsystemet har hittat ett fel och skyddar sig.</translation>
    </message>
    <message>
        <source>The frequency has not come back, or the recovery takes too long.</source>
        <translation>Frekvensen har inte återkommit, eller återställningen tar för lång tid.</translation>
    </message>
    <message>
        <source>The grid has gone while the inverter was feeding in.</source>
        <translation>Nätet föll bort medan växelriktaren matade in.</translation>
    </message>
    <message>
        <source>The grid has gone, or an inverter has separated itself because voltage or frequency left their bands.</source>
        <translation>Nätet är borta, eller en växelriktare har skilt sig från nätet då spänning eller frekvens lämnade sitt band.</translation>
    </message>
    <message>
        <source>The grid is lost</source>
        <translation>Nätet är borta</translation>
    </message>
    <message>
        <source>The grid meter does not measure every phase that the site file names: it is of another kind, or a voltage wire is missing.</source>
        <translation>Nätmätaren mäter inte varje fas som anläggningsfilen anger: den är av annat slag, eller en spänningsledare saknas.</translation>
    </message>
    <message>
        <source>The inverter charges with more than the BMS allows.</source>
        <translation>Växelriktaren laddar med mer än BMS tillåter.</translation>
    </message>
    <message>
        <source>The inverter did not accept or confirm its reversion timer or heartbeat.</source>
        <translation>Växelriktaren godtog eller bekräftade inte sin återgångstimer eller sitt livstecken.</translation>
    </message>
    <message>
        <source>The inverter has switched itself off; its own alarm words are in the detail.</source>
        <translation>Växelriktaren har stängt av sig själv; dess egna larmord finns i detaljen.</translation>
    </message>
    <message>
        <source>The inverter moves power, yet the rack says exactly 0 A: its contactor is open or its sensor has failed.</source>
        <translation>Växelriktaren för över effekt, men racket säger exakt 0 A: dess kontaktor är öppen eller dess givare defekt.</translation>
    </message>
    <message>
        <source>The inverter takes more than the BMS allows: overload, or motors starting in backup.</source>
        <translation>Växelriktaren tar mer än BMS tillåter: överlast, eller motorer som startar i reservdrift.</translation>
    </message>
    <message>
        <source>The inverter was set up for another country or code, or the preset of the site file is the wrong one.</source>
        <translation>Växelriktaren var inställd för annat land eller andra regler, eller anläggningsfilens förval är fel.</translation>
    </message>
    <message>
        <source>The inverter works on but is not content.</source>
        <translation>Växelriktaren arbetar vidare men är inte nöjd.</translation>
    </message>
    <message>
        <source>The inverters are at their limit.</source>
        <translation>Växelriktarna är vid sin gräns.</translation>
    </message>
    <message>
        <source>The inverters do not make the grid</source>
        <translation>Växelriktarna bildar inte nätet</translation>
    </message>
    <message>
        <source>The island cannot supply them now, or keeps the energy for more important loads.</source>
        <translation>Ö-driften kan inte försörja dem nu, eller sparar energin till viktigare laster.</translation>
    </message>
    <message>
        <source>The island goes on; the return is tried again after longer and longer waits, at last once an hour. Have the contactor checked. Resetting this alarm ends the wait.</source>
        <translation>Ö-driften fortsätter; återgången prövas igen efter allt längre väntetider, till sist en gång i timmen. Låt kontrollera kontaktorn. Återställs larmet upphör väntan.</translation>
    </message>
    <message>
        <source>The island has ended. Have it checked, then reset this alarm.</source>
        <translation>Ö-driften har slutat. Låt kontrollera den, återställ sedan larmet.</translation>
    </message>
    <message>
        <source>The island is off: too much solar power</source>
        <translation>Ö-driften är av: för mycket solkraft</translation>
    </message>
    <message>
        <source>The island is overloaded</source>
        <translation>Ö-driften är överlastad</translation>
    </message>
    <message>
        <source>The island's frequency is too low</source>
        <translation>Ö-driftens frekvens är för låg</translation>
    </message>
    <message>
        <source>The keep-alive does not arrive: writes are not acknowledged in the site file, or the bus is disturbed.</source>
        <translation>Livstecknet kommer inte fram: skrivningar är inte bekräftade i anläggningsfilen, eller bussen är störd.</translation>
    </message>
    <message>
        <source>The key or certificate is wrong or has expired, the device is disabled at the hub, or the clock is wrong.</source>
        <translation>Nyckeln eller certifikatet är fel eller har gått ut, enheten är spärrad i hubben, eller klockan går fel.</translation>
    </message>
    <message>
        <source>The last run ended by a fault of the program; power was taken to 0 W.</source>
        <translation>Senaste körningen slutade med ett programfel; effekten sattes till 0 W.</translation>
    </message>
    <message>
        <source>The line's cable, its converter or gateway has failed, or a second master talks on it.</source>
        <translation>Linjens kabel, omvandlare eller gateway är defekt, eller en andra master talar på den.</translation>
    </message>
    <message>
        <source>The loads draw more than battery and inverters can give now.</source>
        <translation>Lasterna tar mer än batteri och växelriktare kan ge nu.</translation>
    </message>
    <message>
        <source>The loads draw more than the connection allows.</source>
        <translation>Lasterna tar mer än anslutningen tillåter.</translation>
    </message>
    <message>
        <source>The meter does not give voltage, current and active power of every phase the inverters feed, so the fuse cannot be protected.</source>
        <translation>Mätaren ger inte spänning, ström och aktiv effekt för varje fas som växelriktarna matar, så säkringen kan inte skyddas.</translation>
    </message>
    <message>
        <source>The meter shows the frequency too coarsely for a grid service</source>
        <translation>Mätaren visar frekvensen för grovt för en nättjänst</translation>
    </message>
    <message>
        <source>The meter that measures the frequency is silent, frozen or slower than the stale limit.</source>
        <translation>Mätaren som mäter frekvensen är tyst, frusen eller långsammare än åldersgränsen.</translation>
    </message>
    <message>
        <source>The meter was replaced or reset, or its counter wraps round.</source>
        <translation>Mätaren byttes eller nollställdes, eller dess räknare slår runt.</translation>
    </message>
    <message>
        <source>The meter's measurement mode is the simple one: import and export both read positive.</source>
        <translation>Mätarens mätläge är det enkla: import och export visas båda positiva.</translation>
    </message>
    <message>
        <source>The network, the router or the hub has not answered for a quarter of an hour.</source>
        <translation>Nätverket, routern eller hubben har inte svarat på en kvart.</translation>
    </message>
    <message>
        <source>The neutral is open or the earthing differs from the one set.</source>
        <translation>Nollan är bruten eller jordningen skiljer sig från den inställda.</translation>
    </message>
    <message>
        <source>The new version did not come up well, or somebody ended its trial; the version before runs again.</source>
        <translation>Den nya versionen startade inte som den skulle, eller någon avslutade provet; den förra versionen körs igen.</translation>
    </message>
    <message>
        <source>The page named in the detail failed, took too long or drew nothing any more; control was not touched.</source>
        <translation>Sidan i detaljen fallerade, tog för lång tid eller ritade inget mer; styrningen berördes inte.</translation>
    </message>
    <message>
        <source>The part named in the detail (screen or history) failed; control was not touched.</source>
        <translation>Delen i detaljen (skärm eller historik) fallerade; styrningen berördes inte.</translation>
    </message>
    <message>
        <source>The power cut lasted longer than the stored energy, or began with the battery at its floor.</source>
        <translation>Strömavbrottet varade längre än den lagrade energin, eller började med batteriet vid sin undre gräns.</translation>
    </message>
    <message>
        <source>The pre-charge resistor or contactor has failed, or the DC voltage is missing.</source>
        <translation>Förladdningsmotstånd eller kontaktor är defekt, eller DC-spänningen saknas.</translation>
    </message>
    <message>
        <source>The rack has not been full for long: its state of charge and its cells drift apart.</source>
        <translation>Racket har inte varit fullt på länge: dess laddningsnivå och celler glider isär.</translation>
    </message>
    <message>
        <source>The rack is empty or one cell is weak.</source>
        <translation>Racket är tomt eller en cell är svag.</translation>
    </message>
    <message>
        <source>The rack is empty, or one cell is weak.</source>
        <translation>Racket är tomt, eller en cell är svag.</translation>
    </message>
    <message>
        <source>The rack is empty, or was left without charge for too long.</source>
        <translation>Racket är tomt, eller lämnades oladdat för länge.</translation>
    </message>
    <message>
        <source>The rack is full and one cell runs ahead.</source>
        <translation>Racket är fullt och en cell ligger före.</translation>
    </message>
    <message>
        <source>The rack is full, or a charger of its own works on it.</source>
        <translation>Racket är fullt, eller en egen laddare arbetar på det.</translation>
    </message>
    <message>
        <source>The rack is full.</source>
        <translation>Racket är fullt.</translation>
    </message>
    <message>
        <source>The rack is nearly empty or heavily loaded.</source>
        <translation>Racket är nästan tomt eller hårt belastat.</translation>
    </message>
    <message>
        <source>The rack is nearly empty.</source>
        <translation>Racket är nästan tomt.</translation>
    </message>
    <message>
        <source>The rating the device reports is well below the one of the site file.</source>
        <translation>Märkeffekten som enheten rapporterar är klart under anläggningsfilens.</translation>
    </message>
    <message>
        <source>The room is below its working temperature.</source>
        <translation>Rummet är under sin arbetstemperatur.</translation>
    </message>
    <message>
        <source>The sensor is open, shorted or silent.</source>
        <translation>Givaren är bruten, kortsluten eller tyst.</translation>
    </message>
    <message>
        <source>The site cannot go back to the grid</source>
        <translation>Anläggningen kan inte återgå till nätet</translation>
    </message>
    <message>
        <source>The site is dark</source>
        <translation>Anläggningen är strömlös</translation>
    </message>
    <message>
        <source>The site stays as it is. Switch loads off: a loaded island may run slow. Check the synchronising relay and the phase sequence.</source>
        <translation>Anläggningen förblir som den är. Stäng av laster: en belastad ö kan gå för långsamt. Kontrollera synkroniseringsreläet och fasföljden.</translation>
    </message>
    <message>
        <source>The site stays on the grid. Check the meter's voltages.</source>
        <translation>Anläggningen stannar på nätet. Kontrollera mätarens spänningar.</translation>
    </message>
    <message>
        <source>The site would not come back from an island</source>
        <translation>Anläggningen skulle inte komma tillbaka från ö-drift</translation>
    </message>
    <message>
        <source>The smoke detector has tripped.</source>
        <translation>Rökdetektorn har löst ut.</translation>
    </message>
    <message>
        <source>The system that steers this unit, or the line to it, has failed.</source>
        <translation>Systemet som styr enheten, eller linjen till det, har fallerat.</translation>
    </message>
    <message>
        <source>The touchscreen has restarted</source>
        <translation>Pekskärmen har startat om</translation>
    </message>
    <message>
        <source>The touchscreen shows a plain page only</source>
        <translation>Pekskärmen visar endast en enkel sida</translation>
    </message>
    <message>
        <source>The transistor between battery and DC bus is damaged.</source>
        <translation>Transistorn mellan batteri och DC-buss är skadad.</translation>
    </message>
    <message>
        <source>The unit is stopped, idle by hand, in an island, rescues a battery, or a paid volume runs in test mode.</source>
        <translation>Enheten är stoppad, i manuell vila, i ö-drift, räddar ett batteri, eller en betald volym går i testläge.</translation>
    </message>
    <message>
        <source>The unit was offline for longer than the outbox holds; the oldest telemetry was dropped.</source>
        <translation>Enheten var frånkopplad längre än utkorgen rymmer; de äldsta mätdata kastades.</translation>
    </message>
    <message>
        <source>The write guard or the device refused it; the reason is in the detail.</source>
        <translation>Skrivskyddet eller enheten nekade det; skälet finns i detaljen.</translation>
    </message>
    <message>
        <source>There is none yet, the last is too old, or the battery is far from what it expected.</source>
        <translation>Det finns ingen ännu, den senaste är för gammal, eller batteriet är långt från det väntade.</translation>
    </message>
    <message>
        <source>Tighten the terminals and replace the contact block; a flicker is a stop each time.</source>
        <translation>Dra åt plintarna och byt kontaktblocket; varje glapp är ett stopp.</translation>
    </message>
    <message>
        <source>Too many errors: a short, a missing terminator, wrong bit rate, or nobody else on the bus.</source>
        <translation>För många fel: kortslutning, saknad terminering, fel bithastighet, eller ingen annan på bussen.</translation>
    </message>
    <message>
        <source>Too many modules in series, or extreme cold.</source>
        <translation>För många moduler i serie, eller extrem kyla.</translation>
    </message>
    <message>
        <source>Too many starts of the island today</source>
        <translation>För många starter av ö-drift i dag</translation>
    </message>
    <message>
        <source>Touch 'Start the screen again'. If that does not help, operate the unit remotely and send the log.</source>
        <translation>Tryck på ”Starta skärmen igen”. Om det inte hjälper: kör enheten på distans och sänd loggen.</translation>
    </message>
    <message>
        <source>Treat the DC side as live; have the contactor replaced. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Betrakta DC-sidan som spänningssatt; låt byta kontaktorn. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Treat the rack as live; have the contactor replaced. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Betrakta racket som spänningssatt; låt byta kontaktorn. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Turn the current transformers round.</source>
        <translation>Vänd strömtransformatorerna.</translation>
    </message>
    <message>
        <source>Uneven single-phase loads or a weak neutral.</source>
        <translation>Ojämna enfaslaster eller svag nolla.</translation>
    </message>
    <message>
        <source>Unit waits after a trip</source>
        <translation>Enheten väntar efter en utlösning</translation>
    </message>
    <message>
        <source>Use a meter or a register with finer steps, and name it in services.frequency_meter.</source>
        <translation>Använd en mätare eller ett register med finare steg, och ange det i services.frequency_meter.</translation>
    </message>
    <message>
        <source>Use energy now; PV comes back when the battery has room.</source>
        <translation>Använd energi nu; PV återkommer när batteriet har plats.</translation>
    </message>
    <message>
        <source>Voltage of the backup output is too high</source>
        <translation>Reservutgångens spänning är för hög</translation>
    </message>
    <message>
        <source>Voltage or frequency of the generator is unsuitable, or it does not run.</source>
        <translation>Generatorns spänning eller frekvens är olämplig, eller den går inte.</translation>
    </message>
    <message>
        <source>Voltage, frequency or phase of grid and island do not come together, or the bus does not go dead.</source>
        <translation>Nätets och ö-driftens spänning, frekvens eller fas möts inte, eller skenan blir inte spänningslös.</translation>
    </message>
    <message>
        <source>Voltages of parallel racks are far apart</source>
        <translation>Parallella rack har olika spänning</translation>
    </message>
    <message>
        <source>Wait a minute; then look at the BMS's own display.</source>
        <translation>Vänta en minut; se sedan på BMS egen display.</translation>
    </message>
    <message>
        <source>Wait for the next plan; the unit runs self-consumption meanwhile.</source>
        <translation>Vänta på nästa plan; enheten kör egenförbrukning under tiden.</translation>
    </message>
    <message>
        <source>Warm the cabinet before use; check the heater. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Värm skåpet före användning; kontrollera värmaren. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Warm the cabinet first; check the heater. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Värm skåpet först; kontrollera värmaren. Starta inte om förrän orsaken är klarlagd; kvittera och återställ sedan.</translation>
    </message>
    <message>
        <source>Warm the cabinet; check the probe.</source>
        <translation>Värm skåpet; kontrollera givaren.</translation>
    </message>
    <message>
        <source>Warm the room before the start.</source>
        <translation>Värm rummet före starten.</translation>
    </message>
    <message>
        <source>Watch it; look at the battery page.</source>
        <translation>Bevaka det; se batterisidan.</translation>
    </message>
    <message>
        <source>Watch the current; compare the static limits in the site file with the BMS.</source>
        <translation>Bevaka strömmen; jämför de statiska gränserna i anläggningsfilen med BMS.</translation>
    </message>
    <message>
        <source>Watch the named module.</source>
        <translation>Bevaka den nämnda modulen.</translation>
    </message>
    <message>
        <source>Water in the cabinet</source>
        <translation>Vatten i skåpet</translation>
    </message>
    <message>
        <source>Water may condense in the cabinet</source>
        <translation>Vatten kan kondensera i skåpet</translation>
    </message>
    <message>
        <source>Weak grid, a lost phase or a loose terminal.</source>
        <translation>Svagt nät, fasbortfall eller lös plint.</translation>
    </message>
    <message>
        <source>Weak grid, a lost phase, much PV in the neighbourhood, or a wrong grid code.</source>
        <translation>Svagt nät, fasbortfall, mycket PV i grannskapet, eller fel nätregler.</translation>
    </message>
    <message>
        <source>Weak grid, lost phase or wrong meter wiring.</source>
        <translation>Svagt nät, fasbortfall eller fel mätarkoppling.</translation>
    </message>
    <message>
        <source>Welded or worn contacts, or a missing coil supply.</source>
        <translation>Svetsade eller slitna kontakter, eller saknad spolmatning.</translation>
    </message>
    <message>
        <source>Worn bearing, blocked blades or no supply.</source>
        <translation>Slitet lager, blockerade blad eller ingen matning.</translation>
    </message>
    <message>
        <source>Worn or welded contacts of the grid relay.</source>
        <translation>Slitna eller svetsade kontakter i nätreläet.</translation>
    </message>
    <message>
        <source>Wrong address, unit id or wiring, or the device is off.</source>
        <translation>Fel adress, enhets-id eller kablage, eller enheten är av.</translation>
    </message>
    <message>
        <source>Wrong profile or scale, electrical disturbance, or a broken sensor.</source>
        <translation>Fel profil eller skala, elektrisk störning, eller en trasig givare.</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Mark shown as seen</source>
        <translation>Markera visade som sedda</translation>
    </message>
</context>
<context>
    <name>AlarmsView</name>
    <message>
        <source>Active</source>
        <translation>Aktiva</translation>
    </message>
    <message>
        <source>Active ({0})</source>
        <translation>Aktiva ({0})</translation>
    </message>
    <message>
        <source>An alarm that is put aside calls nobody for a while. Touch an active one to do so.</source>
        <translation>Ett undanlagt larm kallar ingen på en stund. Tryck på ett aktivt för att lägga undan det.</translation>
    </message>
    <message>
        <source>Everything works as it should.</source>
        <translation>Allt fungerar som det ska.</translation>
    </message>
    <message>
        <source>For the first time in 7 days</source>
        <translation>För första gången på 7 dagar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Hämtar</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Inga larm</translation>
    </message>
    <message>
        <source>No history is kept on this unit. Switch it on in the site file: [features] history.</source>
        <translation>Ingen historik sparas på enheten. Slå på den i anläggningsfilen: [features] history.</translation>
    </message>
    <message>
        <source>No past alarms</source>
        <translation>Inga tidigare larm</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <translation>Inget är undanlagt</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Undanlagda</translation>
    </message>
    <message>
        <source>Put aside ({0})</source>
        <translation>Undanlagda ({0})</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>sedan {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>till {0}</translation>
    </message>
    <message>
        <source>{0} times in 7 days</source>
        <translation>{0} gånger på 7 dagar</translation>
    </message>
</context>
<context>
    <name>BatteryPage</name>
    <message>
        <source>Balancing</source>
        <translation>Balansering</translation>
    </message>
    <message>
        <source>Cell temperature</source>
        <translation>Celltemperatur</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Laddning</translation>
    </message>
    <message>
        <source>Charge and age</source>
        <translation>Laddning, ålder</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Ström</translation>
    </message>
    <message>
        <source>Full cycles</source>
        <translation>Fulla cykler</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Hälsa</translation>
    </message>
    <message>
        <source>May charge with</source>
        <translation>Får ladda med</translation>
    </message>
    <message>
        <source>May discharge with</source>
        <translation>Får urladda med</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spänning</translation>
    </message>
</context>
<context>
    <name>BatteryView</name>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Charge, counted by us</source>
        <translation>Laddning, räknad av oss</translation>
    </message>
    <message>
        <source>Charge, says the battery</source>
        <translation>Laddning, enligt batteriet</translation>
    </message>
    <message>
        <source>Health by measured energy</source>
        <translation>Hälsa enligt uppmätt energi</translation>
    </message>
    <message>
        <source>Hold to balance the cells</source>
        <translation>Håll för att balansera cellerna</translation>
    </message>
    <message>
        <source>Hold to end balancing</source>
        <translation>Håll för att avsluta balansering</translation>
    </message>
    <message>
        <source>Kept for a power cut</source>
        <translation>Sparat för elavbrott</translation>
    </message>
    <message>
        <source>Last empty</source>
        <translation>Senast tomt</translation>
    </message>
    <message>
        <source>Last full</source>
        <translation>Senast fullt</translation>
    </message>
    <message>
        <source>Modules online</source>
        <translation>Moduler online</translation>
    </message>
    <message>
        <source>No balancing now</source>
        <translation>Ingen balansering nu</translation>
    </message>
    <message>
        <source>No data from this rack</source>
        <translation>Inga data från detta rack</translation>
    </message>
    <message>
        <source>No run of balancing yet.</source>
        <translation>Ingen balansering ännu.</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Ännu ej sedd</translation>
    </message>
    <message>
        <source>Resistance of a cell</source>
        <translation>Resistans per cell</translation>
    </message>
    <message>
        <source>The battery balances by itself</source>
        <translation>Batteriet balanserar självt</translation>
    </message>
    <message>
        <source>The battery balances its cells now</source>
        <translation>Batteriet balanserar nu cellerna</translation>
    </message>
    <message>
        <source>The cells are being balanced</source>
        <translation>Cellerna balanseras</translation>
    </message>
    <message>
        <source>Used between</source>
        <translation>Används mellan</translation>
    </message>
    <message>
        <source>Used between {low} and {high}.</source>
        <translation>Används mellan {low} och {high}.</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>osäker</translation>
    </message>
    <message>
        <source>{0}. Cells apart by {1}.</source>
        <translation>{0}. Cellskillnad {1}.</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} till {after}</translation>
    </message>
    <message>
        <source>{reserve} are kept for a power cut.</source>
        <translation>{reserve} sparas för elavbrott.</translation>
    </message>
</context>
<context>
    <name>BootSteps</name>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} av {1} klara</translation>
    </message>
</context>
<context>
    <name>CellsPage</name>
    <message>
        <source>Cell before</source>
        <translation>Föregående cell</translation>
    </message>
    <message>
        <source>Cells apart by</source>
        <translation>Cellskillnad</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Nästa cell</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spänning</translation>
    </message>
</context>
<context>
    <name>CellsView</name>
    <message>
        <source>, {missing} not heard</source>
        <translation>, {missing} hörs ej</translation>
    </message>
    <message>
        <source>Cell {number}</source>
        <translation>Cell {number}</translation>
    </message>
    <message>
        <source>Coldest</source>
        <translation>Kallast</translation>
    </message>
    <message>
        <source>Grey: within 2 K of the mean. Touch a sensor to read it.</source>
        <translation>Grått: inom 2 K från medel. Tryck på en givare för värdet.</translation>
    </message>
    <message>
        <source>Grey: within 5 mV of the mean. Touch a cell to read it.</source>
        <translation>Grått: inom 5 mV från medel. Tryck på en cell för värdet.</translation>
    </message>
    <message>
        <source>None of the {count} cells is heard.</source>
        <translation>Ingen av de {count} cellerna hörs.</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Hörs ej</translation>
    </message>
    <message>
        <source>Sensor {number}</source>
        <translation>Givare {number}</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Starkast</translation>
    </message>
    <message>
        <source>This battery sends no values of its cells.</source>
        <translation>Detta batteri sänder inga cellvärden.</translation>
    </message>
    <message>
        <source>This battery tells only its lowest and highest cell.</source>
        <translation>Detta batteri anger bara lägsta och högsta cell.</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>Varmast</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>Svagast</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} celler</translation>
    </message>
    <message>
        <source>{count} sensors</source>
        <translation>{count} givare</translation>
    </message>
    <message>
        <source>{deviation} above the mean</source>
        <translation>{deviation} över medel</translation>
    </message>
    <message>
        <source>{deviation} below the mean</source>
        <translation>{deviation} under medel</translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>Automatic idle</source>
        <translation>Automatisk vila</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservkraft</translation>
    </message>
    <message>
        <source>Battery {place}</source>
        <translation>Batteri {place}</translation>
    </message>
    <message>
        <source>Cabinet climate</source>
        <translation>Skåpets klimat</translation>
    </message>
    <message>
        <source>Cell balancing</source>
        <translation>Cellbalansering</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Styrning</translation>
    </message>
    <message>
        <source>Grid code</source>
        <translation>Nätregler</translation>
    </message>
    <message>
        <source>Grid services</source>
        <translation>Nättjänster</translation>
    </message>
    <message>
        <source>Inverter {place}</source>
        <translation>Växelriktare {place}</translation>
    </message>
    <message>
        <source>Limit of the grid operator</source>
        <translation>Nätägarens gräns</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Gränser</translation>
    </message>
    <message>
        <source>Logging out</source>
        <translation>Utloggning</translation>
    </message>
    <message>
        <source>Meter {place}</source>
        <translation>Mätare {place}</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Övervakning</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planering</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Ramps</source>
        <translation>Ramper</translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation>Reaktiv effekt</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skärm</translation>
    </message>
    <message>
        <source>Sleep of the BMS</source>
        <translation>BMS-viloläge</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Lagring</translation>
    </message>
</context>
<context>
    <name>ClimatePage</name>
    <message>
        <source>Air in the cabinet</source>
        <translation>Luft i skåpet</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Dew point</source>
        <translation>Daggpunkt</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Fläkt</translation>
    </message>
    <message>
        <source>Fans and heaters</source>
        <translation>Fläktar och värmare</translation>
    </message>
    <message>
        <source>Heater</source>
        <translation>Värmare</translation>
    </message>
    <message>
        <source>Hold to force</source>
        <translation>Håll för att tvinga</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Luftfukt</translation>
    </message>
    <message>
        <source>Next fan or heater</source>
        <translation>Nästa fläkt eller värmare</translation>
    </message>
    <message>
        <source>No fans or heaters are set up. They are named in the site file.</source>
        <translation>Inga fläktar eller värmare är inställda. De anges i anläggningsfilen.</translation>
    </message>
    <message>
        <source>No sensors are set up. They are named in the site file.</source>
        <translation>Inga givare är inställda. De anges i anläggningsfilen.</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Givare</translation>
    </message>
</context>
<context>
    <name>ClimateView</name>
    <message>
        <source>forced by {who} for {time} more</source>
        <translation>tvingad av {who} i {time} till</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{low} to {high} since this page was opened</source>
        <translation>{low} till {high} sedan sidan öppnades</translation>
    </message>
</context>
<context>
    <name>ClusterView</name>
    <message>
        <source>All of them are heard.</source>
        <translation>Alla hörs.</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Ensam</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Följer</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>No unit leads</source>
        <translation>Ingen enhet leder</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Hörs ej</translation>
    </message>
    <message>
        <source>The network between the units is split. Check switches and cables.</source>
        <translation>Nätverket mellan enheterna är delat. Kontrollera switchar och kablar.</translation>
    </message>
    <message>
        <source>The others go on without them.</source>
        <translation>De andra fortsätter utan dem.</translation>
    </message>
    <message>
        <source>The units are choosing a leader.</source>
        <translation>Enheterna väljer en ledare.</translation>
    </message>
    <message>
        <source>This unit works alone</source>
        <translation>Enheten arbetar ensam</translation>
    </message>
    <message>
        <source>This version connects no units. To act as one site, several units will need the same network and keys exchanged by the installer.</source>
        <translation>Denna version kopplar inte ihop enheter. För att verka som en anläggning behöver flera enheter samma nätverk och nycklar som installatören utbyter.</translation>
    </message>
    <message>
        <source>heard just now</source>
        <translation>hördes nyss</translation>
    </message>
    <message>
        <source>heard {0} s ago</source>
        <translation>hördes för {0} s sedan</translation>
    </message>
    <message>
        <source>this unit</source>
        <translation>denna enhet</translation>
    </message>
    <message>
        <source>{0} of {1} units are not heard</source>
        <translation>{0} av {1} enheter hörs ej</translation>
    </message>
    <message>
        <source>{0} units act as one</source>
        <translation>{0} enheter verkar som en</translation>
    </message>
    <message>
        <source>{0} units say that they lead</source>
        <translation>{0} enheter säger att de leder</translation>
    </message>
</context>
<context>
    <name>CommissionPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Avsluta provet</translation>
    </message>
    <message>
        <source>Hold to mark as commissioned</source>
        <translation>Håll: anläggningen är driftsatt</translation>
    </message>
</context>
<context>
    <name>CommissionView</name>
    <message>
        <source>A report, and no more warning that a test is missing</source>
        <translation>En rapport, och ingen varning mer om att ett prov saknas</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Efteråt</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>Ändra gränser</translation>
    </message>
    <message>
        <source>Commission this site</source>
        <translation>Driftsätt anläggningen</translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation>Driftsatt</translation>
    </message>
    <message>
        <source>Compare these with the grid contract, the fuses and the nameplates.</source>
        <translation>Jämför med nätavtalet, säkringarna och märkskyltarna.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Hold to test</source>
        <translation>Håll för att prova</translation>
    </message>
    <message>
        <source>Hold to test again</source>
        <translation>Håll för att prova igen</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installatör</translation>
    </message>
    <message>
        <source>Is this the right time? Timetables, prices and the report follow it.</source>
        <translation>Är tiden rätt? Tidplaner, priser och rapporten följer den.</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Sök enheter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Not commissioned yet</source>
        <translation>Ännu inte driftsatt</translation>
    </message>
    <message>
        <source>Open the test page</source>
        <translation>Till provsidan</translation>
    </message>
    <message>
        <source>Power that flows</source>
        <translation>Effekt som flödar</translation>
    </message>
    <message>
        <source>Set in the site file</source>
        <translation>Anges i anläggningsfilen</translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Steg {step} av {count}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The PIN is asked for with the first step</source>
        <translation>PIN-koden begärs vid första steget</translation>
    </message>
    <message>
        <source>The stop key works in every step; leaving the page ends the test</source>
        <translation>Stoppknappen verkar i varje steg; lämnas sidan avslutas provet</translation>
    </message>
    <message>
        <source>This page checks in about ten minutes that everything is wired and set as the site file says.</source>
        <translation>Sidan kontrollerar på ungefär tio minuter att allt är kopplat och inställt som anläggningsfilen säger.</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Anläggningen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>the program does not offer it here</source>
        <translation>programmet erbjuder det inte här</translation>
    </message>
    <message>
        <source>{power} at most, only in step 5, only after a button was held, for about a minute</source>
        <translation>Högst {power}, bara i steg 5, bara efter att en knapp hållits, i ungefär en minut</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Cloud</source>
        <translation>Molnet</translation>
    </message>
    <message>
        <source>First boot</source>
        <translation>Första start</translation>
    </message>
    <message>
        <source>Nothing is known of the connection here</source>
        <translation>Inget är känt om anslutningen här</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Uppdateringar</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Connected to the cloud</source>
        <translation>Ansluten till molnet</translation>
    </message>
    <message>
        <source>It works without. Papers for the cloud and the section [cloud] of the site file bring one.</source>
        <translation>Den fungerar utan. Anmälningspapper och avsnittet [cloud] i anläggningsfilen ger ett.</translation>
    </message>
    <message>
        <source>Not connected to the cloud</source>
        <translation>Inte ansluten till molnet</translation>
    </message>
    <message>
        <source>The cloud refuses this unit</source>
        <translation>Molnet avvisar enheten</translation>
    </message>
    <message>
        <source>The configuration of the cloud is not used: {0}</source>
        <translation>Molnets inställningar används inte: {0}</translation>
    </message>
    <message>
        <source>This site has no cloud</source>
        <translation>Anläggningen har inget moln</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>om {0}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>As the grid code wants it</source>
        <translation>Som nätreglerna kräver</translation>
    </message>
    <message>
        <source>Data line</source>
        <translation>Datalinje</translation>
    </message>
    <message>
        <source>Its profile is not verified: nothing is written to it.</source>
        <translation>Dess profil är inte verifierad: inget skrivs till den.</translation>
    </message>
    <message>
        <source>Messages of the device</source>
        <translation>Enhetens meddelanden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Not shown by it</source>
        <translation>Visas inte av den</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Endast läsning</translation>
    </message>
    <message>
        <source>Polls since the start</source>
        <translation>Avfrågningar sedan start</translation>
    </message>
    <message>
        <source>Protection settings</source>
        <translation>Skyddsinställningar</translation>
    </message>
    <message>
        <source>Rated apparent power</source>
        <translation>Skenbar märkeffekt</translation>
    </message>
    <message>
        <source>Rated charging power</source>
        <translation>Märkeffekt, laddning</translation>
    </message>
    <message>
        <source>Rated discharging power</source>
        <translation>Märkeffekt, urladdning</translation>
    </message>
    <message>
        <source>Rated reactive power</source>
        <translation>Reaktiv märkeffekt</translation>
    </message>
    <message>
        <source>See the manual of the device.</source>
        <translation>Se enhetens handbok.</translation>
    </message>
    <message>
        <source>The device says: {0}. {1}</source>
        <translation>Enheten säger: {0}. {1}</translation>
    </message>
    <message>
        <source>The grid code wants {0}</source>
        <translation>Nätreglerna kräver {0}</translation>
    </message>
    <message>
        <source>{0} of {1} failed</source>
        <translation>{0} av {1} misslyckades</translation>
    </message>
</context>
<context>
    <name>DevicesView</name>
    <message>
        <source>All {0} devices answer</source>
        <translation>Alla {0} enheter svarar</translation>
    </message>
    <message>
        <source>Everything on {0} is silent: look at this line first.</source>
        <translation>Allt på {0} är tyst: se på denna linje först.</translation>
    </message>
    <message>
        <source>Look at {0} first. {1}</source>
        <translation>Se på {0} först. {1}</translation>
    </message>
    <message>
        <source>No device is set up</source>
        <translation>Ingen enhet är inställd</translation>
    </message>
    <message>
        <source>No valid data from {0} of {1} devices</source>
        <translation>Inga giltiga data från {0} av {1} enheter</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>Ej trovärdigt</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Endast läsning</translation>
    </message>
    <message>
        <source>Set the site up under System.</source>
        <translation>Ställ in anläggningen under System.</translation>
    </message>
    <message>
        <source>The device answers</source>
        <translation>Enheten svarar</translation>
    </message>
    <message>
        <source>{0} of {1} failed</source>
        <translation>{0} av {1} misslyckades</translation>
    </message>
    <message>
        <source>{0} s old</source>
        <translation>{0} s gammalt</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Default: {0}</source>
        <translation>Standard: {0}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen gräns</translation>
    </message>
</context>
<context>
    <name>FirstBootPage</name>
    <message>
        <source>First boot</source>
        <translation>Första start</translation>
    </message>
    <message>
        <source>Set up this site</source>
        <translation>Ställ in anläggningen</translation>
    </message>
</context>
<context>
    <name>FirstBootView</name>
    <message>
        <source>No site file yet: the controller does not run</source>
        <translation>Ingen anläggningsfil än: styrningen är inte igång</translation>
    </message>
    <message>
        <source>Set up this site here, or put {0} in place. The controller then starts by itself.</source>
        <translation>Ställ in anläggningen här eller lägg dit {0}. Styrningen startar då av sig själv.</translation>
    </message>
    <message>
        <source>The controller is starting.</source>
        <translation>Styrningen startar.</translation>
    </message>
    <message>
        <source>The site file is there</source>
        <translation>Anläggningsfilen finns</translation>
    </message>
    <message>
        <source>The site file {0} cannot be used</source>
        <translation>Anläggningsfilen {0} kan inte användas</translation>
    </message>
    <message>
        <source>{0} (and {1} more)</source>
        <translation>{0} (och {1} till)</translation>
    </message>
</context>
<context>
    <name>FirstPinPage</name>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Go on without a PIN</source>
        <translation>Fortsätt utan PIN</translation>
    </message>
    <message>
        <source>Set the installer's PIN</source>
        <translation>Ange installatörens PIN</translation>
    </message>
</context>
<context>
    <name>FirstPinView</name>
    <message>
        <source>First a PIN for the installer</source>
        <translation>Först en PIN för installatören</translation>
    </message>
    <message>
        <source>Limits, devices and settings can be changed with this PIN only. Keep it well.</source>
        <translation>Gränser, enheter och inställningar kan bara ändras med denna PIN. Förvara den väl.</translation>
    </message>
    <message>
        <source>The installer's PIN is set</source>
        <translation>Installatörens PIN är angiven</translation>
    </message>
    <message>
        <source>Without a PIN whoever stands here may change everything, and the event log cannot say who it was. A PIN can be set later, too; once the site is commissioned, nothing but operating is open without one.</source>
        <translation>Utan PIN får den som står här ändra allt, och händelseloggen kan inte säga vem det var. En PIN kan anges även senare; efter idrifttagningen är bara användning öppen utan den.</translation>
    </message>
</context>
<context>
    <name>FlowDiagram</name>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Nät</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Sol</translation>
    </message>
</context>
<context>
    <name>FlowPage</name>
    <message>
        <source>Can charge</source>
        <translation>Kan ladda</translation>
    </message>
    <message>
        <source>Can discharge</source>
        <translation>Kan urladda</translation>
    </message>
</context>
<context>
    <name>FrequencyTape</name>
    <message>
        <source>50 Hz</source>
        <translation>50 Hz</translation>
    </message>
    <message>
        <source>Test signal, not the grid</source>
        <translation>Testsignal, inte nätet</translation>
    </message>
    <message>
        <source>asks for nothing</source>
        <translation>begär inget</translation>
    </message>
</context>
<context>
    <name>InverterFigures</name>
    <message>
        <source>Armed</source>
        <translation>Aktiverad</translation>
    </message>
    <message>
        <source>DC current</source>
        <translation>DC-ström</translation>
    </message>
    <message>
        <source>DC power</source>
        <translation>DC-effekt</translation>
    </message>
    <message>
        <source>DC voltage</source>
        <translation>DC-spänning</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frekvens</translation>
    </message>
    <message>
        <source>Not armed</source>
        <translation>Ej aktiverad</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Effektfaktor</translation>
    </message>
    <message>
        <source>Reported back</source>
        <translation>Återläst</translation>
    </message>
    <message>
        <source>Safety timer</source>
        <translation>Säkerhetstimer</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Börvärde</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>from the site</source>
        <translation>från anläggningen</translation>
    </message>
    <message>
        <source>to the site</source>
        <translation>till anläggningen</translation>
    </message>
</context>
<context>
    <name>InverterPage</name>
    <message>
        <source>HOLD TO CLEAR THE FAULT</source>
        <translation>HÅLL FÖR ATT ÅTERSTÄLLA FELET</translation>
    </message>
    <message>
        <source>Installer; three times an hour</source>
        <translation>Installatör; tre gånger i timmen</translation>
    </message>
</context>
<context>
    <name>InverterView</name>
    <message>
        <source>1 message</source>
        <translation>1 meddelande</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>{0} messages</source>
        <translation>{0} meddelanden</translation>
    </message>
</context>
<context>
    <name>IslandPage</name>
    <message>
        <source>Charge</source>
        <translation>Laddning</translation>
    </message>
    <message>
        <source>Grid contactor</source>
        <translation>Nätkontaktor</translation>
    </message>
    <message>
        <source>HOLD TO TEST THE ISLAND</source>
        <translation>HÅLL FÖR ATT PROVA Ö-DRIFT</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Senaste prov</translation>
    </message>
    <message>
        <source>Lasts at this use</source>
        <translation>Räcker med detta uttag</translation>
    </message>
    <message>
        <source>Starts today</source>
        <translation>Starter i dag</translation>
    </message>
    <message>
        <source>the site leaves the grid for this time</source>
        <translation>anläggningen lämnar nätet så här länge</translation>
    </message>
</context>
<context>
    <name>IslandView</name>
    <message>
        <source>Test: {0}</source>
        <translation>Prov: {0}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>sluten</translation>
    </message>
    <message>
        <source>more than 2 days</source>
        <translation>mer än 2 dagar</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>reserve {0}, end {1}</source>
        <translation>reserv {0}, slut {1}</translation>
    </message>
    <message>
        <source>until the site returns to the grid</source>
        <translation>tills anläggningen återgår till nätet</translation>
    </message>
    <message>
        <source>until the test ends</source>
        <translation>tills provet slutar</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
</context>
<context>
    <name>KeyGrid</name>
    <message>
        <source>Accept</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Radera sista siffran</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Radera sista siffran</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>binding schedule</source>
        <translation>bindande tidplan</translation>
    </message>
    <message>
        <source>day-ahead schedule</source>
        <translation>tidplan dagen före</translation>
    </message>
    <message>
        <source>grid service</source>
        <translation>nättjänst</translation>
    </message>
    <message>
        <source>intraday schedule</source>
        <translation>intradagstidplan</translation>
    </message>
    <message>
        <source>island</source>
        <translation>ö-drift</translation>
    </message>
    <message>
        <source>local mode</source>
        <translation>lokalt läge</translation>
    </message>
    <message>
        <source>rescue of a battery</source>
        <translation>räddning av ett batteri</translation>
    </message>
    <message>
        <source>site's own timetable</source>
        <translation>anläggningens egen tidplan</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stopp</translation>
    </message>
</context>
<context>
    <name>LimitAxis</name>
    <message>
        <source>Charging</source>
        <translation>Laddning</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>Urladdning</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Börvärde</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>Holds the power back</source>
        <translation>Begränsar effekten</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>House</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Plats</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Looking it up</source>
        <translation>Hämtar</translation>
    </message>
    <message>
        <source>New entries: {0}</source>
        <translation>Nya poster: {0}</translation>
    </message>
    <message>
        <source>No history is kept on this unit. Switch it on in the site file: [features] history.</source>
        <translation>Ingen historik sparas på enheten. Slå på den i anläggningsfilen: [features] history.</translation>
    </message>
    <message>
        <source>Nothing has happened.</source>
        <translation>Inget har hänt.</translation>
    </message>
    <message>
        <source>There are no entries of this kind.</source>
        <translation>Det finns inga poster av detta slag.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>MetersPage</name>
    <message>
        <source>Exported</source>
        <translation>Exporterat</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frekvens</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importerat</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Mätvärde</translation>
    </message>
    <message>
        <source>This site has no meter. An installer adds one under System.</source>
        <translation>Anläggningen har ingen mätare. En installatör lägger till en under System.</translation>
    </message>
</context>
<context>
    <name>MetersView</name>
    <message>
        <source>{0} s old</source>
        <translation>{0} s gammalt</translation>
    </message>
</context>
<context>
    <name>ModePage</name>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>HÅLL FÖR ATT TILLÄMPA</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Åter till automatik</translation>
    </message>
    <message>
        <source>There is nothing to set in this mode.</source>
        <translation>Det finns inget att ställa in i detta läge.</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>Prova först</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>1: the energy above the target may be used; 0: it is kept.</source>
        <translation>1: energin över målet får användas; 0: den sparas.</translation>
    </message>
    <message>
        <source>A battery power smaller than this is not worth it: it rests.</source>
        <translation>Mindre batterieffekt än så lönar sig inte: det vilar.</translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation>Medelvärde</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservkraft</translation>
    </message>
    <message>
        <source>Begin of a second window, minutes since local midnight.</source>
        <translation>Start för ett andra fönster, minuter sedan lokal midnatt.</translation>
    </message>
    <message>
        <source>Begin of the window, minutes since local midnight.</source>
        <translation>Fönstrets start, minuter sedan lokal midnatt.</translation>
    </message>
    <message>
        <source>Buy when energy is cheap, use your own when it is dear.</source>
        <translation>Köp när energi är billig, använd egen när den är dyr.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Charge only</source>
        <translation>Endast laddning</translation>
    </message>
    <message>
        <source>Charge power</source>
        <translation>Laddeffekt</translation>
    </message>
    <message>
        <source>Charge the battery to a target and keep it; never discharge.</source>
        <translation>Ladda batteriet till ett mål och håll det; urladda aldrig.</translation>
    </message>
    <message>
        <source>Cost saving</source>
        <translation>Kostnadsbesparing</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Dödband</translation>
    </message>
    <message>
        <source>Derivative gain</source>
        <translation>D-förstärkning</translation>
    </message>
    <message>
        <source>Derivative gain of the grid controller.</source>
        <translation>Nätregulatorns deriverande förstärkning.</translation>
    </message>
    <message>
        <source>Discharge above</source>
        <translation>Urladda över</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>End of the second window, minutes since local midnight; the begin: none.</source>
        <translation>Andra fönstrets slut, minuter sedan lokal midnatt; lika med start: inget.</translation>
    </message>
    <message>
        <source>End of the window, minutes since local midnight; may be next day.</source>
        <translation>Fönstrets slut, minuter sedan lokal midnatt; får vara nästa dag.</translation>
    </message>
    <message>
        <source>Export above this or the site's limit is stored.</source>
        <translation>Export över detta eller anläggningens gräns lagras.</translation>
    </message>
    <message>
        <source>Export limit</source>
        <translation>Exportgräns</translation>
    </message>
    <message>
        <source>External control</source>
        <translation>Extern styrning</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Reservläge</translation>
    </message>
    <message>
        <source>Follow the set-point given at the unit; without renewal it stops.</source>
        <translation>Följ börvärdet givet vid enheten; utan förnyelse stoppar den.</translation>
    </message>
    <message>
        <source>Follow the set-points of another system; without them fall back as chosen.</source>
        <translation>Följ ett annat systems börvärden; utan dem gäller valt reservläge.</translation>
    </message>
    <message>
        <source>Grid power this close to its target is left alone.</source>
        <translation>Näteffekt så nära målet lämnas ifred.</translation>
    </message>
    <message>
        <source>Grid power to hold; + imports.</source>
        <translation>Näteffekt att hålla; + är import.</translation>
    </message>
    <message>
        <source>How fast the rest follows; slower while the meter's lag is unknown.</source>
        <translation>Hur snabbt resten följer; långsammare när mätarens fördröjning är okänd.</translation>
    </message>
    <message>
        <source>Import above this is shaved.</source>
        <translation>Import över detta kapas.</translation>
    </message>
    <message>
        <source>Import above this is taken over by the battery.</source>
        <translation>Import över detta tas över av batteriet.</translation>
    </message>
    <message>
        <source>Import high</source>
        <translation>Import hög</translation>
    </message>
    <message>
        <source>Import is raised to this, so that nothing is exported.</source>
        <translation>Importen höjs till detta, så att inget exporteras.</translation>
    </message>
    <message>
        <source>Import left by charging; 0 charges from surplus only.</source>
        <translation>Import som laddningen lämnar; 0 laddar endast av överskott.</translation>
    </message>
    <message>
        <source>Import limit</source>
        <translation>Importgräns</translation>
    </message>
    <message>
        <source>Import low</source>
        <translation>Import låg</translation>
    </message>
    <message>
        <source>Import never wanted, even while the window's mean has room.</source>
        <translation>Import som aldrig önskas, även när fönstrets medel har utrymme.</translation>
    </message>
    <message>
        <source>Integral gain</source>
        <translation>I-förstärkning</translation>
    </message>
    <message>
        <source>Keep the battery full enough for a power cut.</source>
        <translation>Håll batteriet fullt nog för ett elavbrott.</translation>
    </message>
    <message>
        <source>Keep the power drawn from the grid below a limit; recharge in quiet times.</source>
        <translation>Håll effekten från nätet under en gräns; återladda vid låg last.</translation>
    </message>
    <message>
        <source>Let the battery follow the load, without ever exporting.</source>
        <translation>Låt batteriet följa lasten, utan att någonsin exportera.</translation>
    </message>
    <message>
        <source>Load matching</source>
        <translation>Lastföljning</translation>
    </message>
    <message>
        <source>Longest life of a set-point that is accepted.</source>
        <translation>Längsta godtagna livslängd för ett börvärde.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marginal</translation>
    </message>
    <message>
        <source>Max valid</source>
        <translation>Högsta giltighet</translation>
    </message>
    <message>
        <source>Measure only; the battery rests.</source>
        <translation>Mät endast; batteriet vilar.</translation>
    </message>
    <message>
        <source>Min valid</source>
        <translation>Lägsta giltighet</translation>
    </message>
    <message>
        <source>Most power charged with.</source>
        <translation>Högsta laddeffekt.</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passiv</translation>
    </message>
    <message>
        <source>Peak shaving</source>
        <translation>Toppkapning</translation>
    </message>
    <message>
        <source>Power of charging to the target, from the grid too.</source>
        <translation>Effekt vid laddning till målet, även från nätet.</translation>
    </message>
    <message>
        <source>Power of recharging while import is below the limit.</source>
        <translation>Effekt vid återladdning när importen är under gränsen.</translation>
    </message>
    <message>
        <source>Proportional gain</source>
        <translation>P-förstärkning</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>Återladdning</translation>
    </message>
    <message>
        <source>Recharge SoC</source>
        <translation>Återladda till</translation>
    </message>
    <message>
        <source>Reserve SoC</source>
        <translation>Reservnivå</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Vila</translation>
    </message>
    <message>
        <source>Second end</source>
        <translation>Andra slut</translation>
    </message>
    <message>
        <source>Second start</source>
        <translation>Andra start</translation>
    </message>
    <message>
        <source>Self-consumption</source>
        <translation>Egenförbrukning</translation>
    </message>
    <message>
        <source>Share of a change that is passed on at once.</source>
        <translation>Andel av en ändring som förs vidare genast.</translation>
    </message>
    <message>
        <source>Share of the limit kept free for what comes too fast.</source>
        <translation>Andel av gränsen som hålls fri för det som kommer för snabbt.</translation>
    </message>
    <message>
        <source>Shortest life of a set-point that is accepted.</source>
        <translation>Kortaste godtagna livslängd för ett börvärde.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>State of charge at which charging ends.</source>
        <translation>Laddningsnivå där laddningen slutar.</translation>
    </message>
    <message>
        <source>State of charge kept for backup; no discharge below.</source>
        <translation>Laddningsnivå sparad för reservkraft; ingen urladdning under.</translation>
    </message>
    <message>
        <source>State of charge kept for backup; plans keep it too.</source>
        <translation>Laddningsnivå sparad för reservkraft; även planer håller den.</translation>
    </message>
    <message>
        <source>State of charge kept ready for peaks.</source>
        <translation>Laddningsnivå hålls redo för toppar.</translation>
    </message>
    <message>
        <source>State of charge to keep for a power cut.</source>
        <translation>Laddningsnivå att spara för ett elavbrott.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Target SoC</source>
        <translation>Målnivå</translation>
    </message>
    <message>
        <source>Use your own solar energy first; keep the grid near zero.</source>
        <translation>Använd egen solenergi först; håll nätet nära noll.</translation>
    </message>
    <message>
        <source>What to do while no valid set-point is there.</source>
        <translation>Åtgärd när inget giltigt börvärde finns.</translation>
    </message>
    <message>
        <source>Window whose mean keeps the import limit; 0: every moment.</source>
        <translation>Fönster vars medel håller importgränsen; 0: varje ögonblick.</translation>
    </message>
    <message>
        <source>local schedule</source>
        <translation>lokal tidplan</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>vila</translation>
    </message>
    <message>
        <source>zero grid</source>
        <translation>noll nät</translation>
    </message>
</context>
<context>
    <name>ModesView</name>
    <message>
        <source>As set up for this site</source>
        <translation>Enligt anläggningens inställning</translation>
    </message>
    <message>
        <source>Change to {0}</source>
        <translation>Byt till {0}</translation>
    </message>
    <message>
        <source>Change {0} values</source>
        <translation>Ändra {0} värden</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Åter till automatik</translation>
    </message>
    <message>
        <source>Set {0} to {1}</source>
        <translation>Sätt {0} till {1}</translation>
    </message>
    <message>
        <source>Since {0}, chosen by {1}</source>
        <translation>Sedan {0}, valt av {1}</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Accept</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The controller has not answered</source>
        <translation>Styrenheten har inte svarat</translation>
    </message>
    <message>
        <source>Waiting for the controller</source>
        <translation>Väntar på styrenheten</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>From {time}: {what}</source>
        <translation>Från {time}: {what}</translation>
    </message>
    <message>
        <source>Grid service {names} is not being delivered</source>
        <translation>Nättjänsten {names} levereras inte</translation>
    </message>
    <message>
        <source>Own supply is being tested</source>
        <translation>Egen försörjning provas</translation>
    </message>
    <message>
        <source>Power cut: own supply is starting</source>
        <translation>Elavbrott: egen försörjning startar</translation>
    </message>
    <message>
        <source>Power cut: own supply is stopped</source>
        <translation>Elavbrott: egen försörjning är stoppad</translation>
    </message>
    <message>
        <source>Power cut: the battery cannot supply any more</source>
        <translation>Elavbrott: batteriet kan inte försörja längre</translation>
    </message>
    <message>
        <source>Power cut: the {consumer} has no supply</source>
        <translation>Elavbrott: ingen försörjning av {consumer}</translation>
    </message>
    <message>
        <source>Power cut: the {consumer} runs on its own power</source>
        <translation>Elavbrott: {consumer} går på egen el</translation>
    </message>
    <message>
        <source>Standing by to support the grid ({names})</source>
        <translation>Beredd att stödja nätet ({names})</translation>
    </message>
    <message>
        <source>Supporting the grid with {power} ({names})</source>
        <translation>Stöder nätet med {power} ({names})</translation>
    </message>
    <message>
        <source>The grid is back and is watched before switching over</source>
        <translation>Nätet är tillbaka och observeras före omkoppling</translation>
    </message>
    <message>
        <source>The grid is back: switching over</source>
        <translation>Nätet är tillbaka: kopplar om</translation>
    </message>
    <message>
        <source>The grid is back; switching over in {time} if it stays steady</source>
        <translation>Nätet är tillbaka; omkoppling om {time} om det förblir stabilt</translation>
    </message>
    <message>
        <source>The switch to the grid has failed; see Alarms</source>
        <translation>Omkopplingen till nätet misslyckades; se Larm</translation>
    </message>
    <message>
        <source>charging from the grid</source>
        <translation>laddar från nätet</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>vilar</translation>
    </message>
    <message>
        <source>selling to the grid</source>
        <translation>säljer till nätet</translation>
    </message>
    <message>
        <source>storing solar power</source>
        <translation>lagrar solel</translation>
    </message>
    <message>
        <source>supplying the {consumer}</source>
        <translation>försörjer {consumer}</translation>
    </message>
    <message>
        <source>{what}, since {time}</source>
        <translation>{what}, sedan {time}</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>From {0}; {1} means no limit</source>
        <translation>Från {0}; {1} betyder ingen gräns</translation>
    </message>
    <message>
        <source>Too large: at most {0}</source>
        <translation>För stort: högst {0}</translation>
    </message>
    <message>
        <source>Too small: at least {0}</source>
        <translation>För litet: minst {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} till {1}</translation>
    </message>
</context>
<context>
    <name>PhaseTable</name>
    <message>
        <source>Current</source>
        <translation>Ström</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation>Reaktiv</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spänning</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Enter another PIN</source>
        <translation>Ange en annan PIN</translation>
    </message>
    <message>
        <source>Locked for %1</source>
        <translation>Låst i %1</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Logga ut</translation>
    </message>
</context>
<context>
    <name>PinView</name>
    <message>
        <source>Checking</source>
        <translation>Kontrollerar</translation>
    </message>
    <message>
        <source>New PIN: {0}</source>
        <translation>Ny PIN: {0}</translation>
    </message>
    <message>
        <source>No PIN opens this level here.</source>
        <translation>Ingen PIN öppnar denna nivå här.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Ett ögonblick</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Öppen för alla</translation>
    </message>
    <message>
        <source>PIN: {0}</source>
        <translation>PIN: {0}</translation>
    </message>
    <message>
        <source>Repeat the new PIN: {0}</source>
        <translation>Upprepa ny PIN: {0}</translation>
    </message>
    <message>
        <source>Set the PIN: {0}</source>
        <translation>Välj PIN: {0}</translation>
    </message>
    <message>
        <source>The PIN is set: {0}</source>
        <translation>PIN är vald: {0}</translation>
    </message>
    <message>
        <source>The same digits once more</source>
        <translation>Samma siffror en gång till</translation>
    </message>
    <message>
        <source>The two were different. Begin again.</source>
        <translation>De två var olika. Börja om.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>För många felaktiga försök.</translation>
    </message>
    <message>
        <source>Wrong PIN. One more try.</source>
        <translation>Fel PIN. Ett försök till.</translation>
    </message>
    <message>
        <source>Wrong PIN. Too many wrong tries.</source>
        <translation>Fel PIN. För många felaktiga försök.</translation>
    </message>
    <message>
        <source>Wrong PIN. {0} more tries.</source>
        <translation>Fel PIN. {0} försök till.</translation>
    </message>
    <message>
        <source>{0} to {1} digits</source>
        <translation>{0} till {1} siffror</translation>
    </message>
</context>
<context>
    <name>PlainPage</name>
    <message>
        <source>Start the screen again</source>
        <translation>Starta skärmen igen</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Laddning</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Vald</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>This site follows its timetable</source>
        <translation>Anläggningen följer sin tidplan</translation>
    </message>
    <message>
        <source>To plan by prices and weather instead, the installer adds the section [planning] to the site file and chooses the mode Cost saving.</source>
        <translation>För planering efter pris och väder lägger installatören till avsnittet [planning] i anläggningsfilen och väljer läget Kostnadsbesparing.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Förbrukning</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>A plan is being made.</source>
        <translation>En plan tas fram.</translation>
    </message>
    <message>
        <source>No plan can be used now</source>
        <translation>Ingen plan kan användas nu</translation>
    </message>
    <message>
        <source>Older plan of {0} still holds ({1}); {2}</source>
        <translation>Äldre plan från {0} gäller ännu ({1}); {2}</translation>
    </message>
    <message>
        <source>Only shown: the mode {0} is chosen and does not follow the plan</source>
        <translation>Visas bara: läget {0} är valt och följer inte planen</translation>
    </message>
    <message>
        <source>Plan of {0}; the last attempt failed: {1}</source>
        <translation>Plan från {0}; senaste försöket misslyckades: {1}</translation>
    </message>
    <message>
        <source>Plan of {0}; {1}</source>
        <translation>Plan från {0}; {1}</translation>
    </message>
    <message>
        <source>The next attempt comes by itself.</source>
        <translation>Nästa försök görs automatiskt.</translation>
    </message>
    <message>
        <source>a new one is being made</source>
        <translation>en ny tas fram</translation>
    </message>
    <message>
        <source>expected saving over the next {0} hours</source>
        <translation>väntad besparing de närmaste {0} timmarna</translation>
    </message>
    <message>
        <source>the next comes at {0}</source>
        <translation>nästa kommer {0}</translation>
    </message>
    <message>
        <source>{0} (plan {1})</source>
        <translation>{0} (plan {1})</translation>
    </message>
    <message>
        <source>{doing} until {time}</source>
        <translation>{doing} till {time}</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Grid code this unit keeps; not set: the inverters do it themselves</source>
        <translation>Nätkod som enheten följer; inte satt: växelriktarna gör det själva</translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation>Nätanslutning</translation>
    </message>
    <message>
        <source>Inverter this rack hangs on</source>
        <translation>Växelriktare som racket hänger på</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Förbrukare</translation>
    </message>
    <message>
        <source>PV system</source>
        <translation>Solcellsanläggning</translation>
    </message>
    <message>
        <source>Site and grid connection</source>
        <translation>Anläggning och nätanslutning</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>What this meter measures</source>
        <translation>Vad mätaren mäter</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>dead band of the inverter's own P(f) above nominal</source>
        <translation>dödband för växelriktarens egen P(f) över nominellt</translation>
    </message>
    <message>
        <source>dead band of the inverter's own P(f) below nominal</source>
        <translation>dödband för växelriktarens egen P(f) under nominellt</translation>
    </message>
    <message>
        <source>delay before entering service</source>
        <translation>fördröjning före idrifttagning</translation>
    </message>
    <message>
        <source>detection of an island (1 is on)</source>
        <translation>detektering av ö-drift (1 är på)</translation>
    </message>
    <message>
        <source>droop of the inverter's own P(f) above nominal</source>
        <translation>statik för växelriktarens egen P(f) över nominellt</translation>
    </message>
    <message>
        <source>droop of the inverter's own P(f) below nominal</source>
        <translation>statik för växelriktarens egen P(f) under nominellt</translation>
    </message>
    <message>
        <source>highest frequency for entering service</source>
        <translation>högsta frekvens för idrifttagning</translation>
    </message>
    <message>
        <source>highest voltage for entering service</source>
        <translation>högsta spänning för idrifttagning</translation>
    </message>
    <message>
        <source>lowest frequency for entering service</source>
        <translation>lägsta frekvens för idrifttagning</translation>
    </message>
    <message>
        <source>lowest voltage for entering service</source>
        <translation>lägsta spänning för idrifttagning</translation>
    </message>
    <message>
        <source>over-frequency trip 1</source>
        <translation>överfrekvensutlösning 1</translation>
    </message>
    <message>
        <source>over-frequency trip 2</source>
        <translation>överfrekvensutlösning 2</translation>
    </message>
    <message>
        <source>over-voltage trip 1</source>
        <translation>överspänningsutlösning 1</translation>
    </message>
    <message>
        <source>over-voltage trip 2</source>
        <translation>överspänningsutlösning 2</translation>
    </message>
    <message>
        <source>time of over-frequency trip 1</source>
        <translation>tid för överfrekvensutlösning 1</translation>
    </message>
    <message>
        <source>time of over-frequency trip 2</source>
        <translation>tid för överfrekvensutlösning 2</translation>
    </message>
    <message>
        <source>time of over-voltage trip 1</source>
        <translation>tid för överspänningsutlösning 1</translation>
    </message>
    <message>
        <source>time of over-voltage trip 2</source>
        <translation>tid för överspänningsutlösning 2</translation>
    </message>
    <message>
        <source>time of under-frequency trip 1</source>
        <translation>tid för underfrekvensutlösning 1</translation>
    </message>
    <message>
        <source>time of under-frequency trip 2</source>
        <translation>tid för underfrekvensutlösning 2</translation>
    </message>
    <message>
        <source>time of under-voltage trip 1</source>
        <translation>tid för underspänningsutlösning 1</translation>
    </message>
    <message>
        <source>time of under-voltage trip 2</source>
        <translation>tid för underspänningsutlösning 2</translation>
    </message>
    <message>
        <source>under-frequency trip 1</source>
        <translation>underfrekvensutlösning 1</translation>
    </message>
    <message>
        <source>under-frequency trip 2</source>
        <translation>underfrekvensutlösning 2</translation>
    </message>
    <message>
        <source>under-voltage trip 1</source>
        <translation>underspänningsutlösning 1</translation>
    </message>
    <message>
        <source>under-voltage trip 2</source>
        <translation>underspänningsutlösning 2</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A grid service is sold, and nothing else is to run below it</source>
        <translation>En nättjänst är såld, och inget annat ska gå under den</translation>
    </message>
    <message>
        <source>An alarm keeps fan or heater of zone {place} off</source>
        <translation>Ett larm håller fläkt eller värmare i zon {place} avstängd</translation>
    </message>
    <message>
        <source>An output of zone {place} is forced by hand</source>
        <translation>En utgång i zon {place} är tvingad för hand</translation>
    </message>
    <message>
        <source>Battery {place} allows {charge_a:.1f} A charge and {discharge_a:.1f} A discharge</source>
        <translation>Batteri {place} tillåter {charge_a:.1f} A laddning och {discharge_a:.1f} A urladdning</translation>
    </message>
    <message>
        <source>Battery {place} allows {charge_w:.0f} W charge and {discharge_w:.0f} W discharge</source>
        <translation>Batteri {place} tillåter {charge_w:.0f} W laddning och {discharge_w:.0f} W urladdning</translation>
    </message>
    <message>
        <source>Battery {place} carried more current than allowed: {current_a:.1f} A</source>
        <translation>Batteri {place} förde mer ström än tillåtet: {current_a:.1f} A</translation>
    </message>
    <message>
        <source>Battery {place} forbids charging or discharging</source>
        <translation>Batteri {place} förbjuder laddning eller urladdning</translation>
    </message>
    <message>
        <source>Battery {place} is charged from {soc_pct:.1f} %, because it was critically low</source>
        <translation>Batteri {place} laddas från {soc_pct:.1f} %, eftersom det var kritiskt lågt</translation>
    </message>
    <message>
        <source>Battery {place} was deeply discharged and must not be charged</source>
        <translation>Batteri {place} var djupurladdat och får inte laddas</translation>
    </message>
    <message>
        <source>Cell temperature {min_c:.1f} to {max_c:.1f} °C of battery {place} is near its limit</source>
        <translation>Celltemperatur {min_c:.1f} till {max_c:.1f} °C i batteri {place} är nära sin gräns</translation>
    </message>
    <message>
        <source>Cell voltage {min_v:.3f} to {max_v:.3f} V of battery {place} is near its limit</source>
        <translation>Cellspänning {min_v:.3f} till {max_v:.3f} V i batteri {place} är nära sin gräns</translation>
    </message>
    <message>
        <source>Cells of battery {place} are being balanced</source>
        <translation>Cellerna i batteri {place} balanseras</translation>
    </message>
    <message>
        <source>Cells of battery {place} need no balancing</source>
        <translation>Cellerna i batteri {place} behöver ingen balansering</translation>
    </message>
    <message>
        <source>Charge the battery for a power cut; it is at {soc_pct:.0f} %</source>
        <translation>Ladda batteriet för ett elavbrott; det är på {soc_pct:.0f} %</translation>
    </message>
    <message>
        <source>Charge with what leaves grid import at {limit_w:.0f} W</source>
        <translation>Ladda med det som lämnar nätimporten vid {limit_w:.0f} W</translation>
    </message>
    <message>
        <source>Charge with {limit_w:.0f} W</source>
        <translation>Ladda med {limit_w:.0f} W</translation>
    </message>
    <message>
        <source>Charging waits for its time window</source>
        <translation>Laddningen väntar på sitt tidsfönster</translation>
    </message>
    <message>
        <source>Critical alarm {place}</source>
        <translation>Kritiskt larm {place}</translation>
    </message>
    <message>
        <source>DC voltage {voltage_v:.1f} V of inverter {place} is near its limit</source>
        <translation>DC-spänning {voltage_v:.1f} V i växelriktare {place} är nära sin gräns</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Nödstopp</translation>
    </message>
    <message>
        <source>Feed-in limit of {limit_w:.0f} W set by the grid code</source>
        <translation>Inmatningsgräns {limit_w:.0f} W enligt nätreglerna</translation>
    </message>
    <message>
        <source>Frequency {frequency_hz:.3f} Hz is above {start_hz:.2f} Hz: less power by a droop of {droop_pct:.1f} %</source>
        <translation>Frekvensen {frequency_hz:.3f} Hz är över {start_hz:.2f} Hz: mindre effekt med en statik på {droop_pct:.1f} %</translation>
    </message>
    <message>
        <source>Frequency {frequency_hz:.3f} Hz is below {start_hz:.2f} Hz: more power by a droop of {droop_pct:.1f} %</source>
        <translation>Frekvensen {frequency_hz:.3f} Hz är under {start_hz:.2f} Hz: mer effekt med en statik på {droop_pct:.1f} %</translation>
    </message>
    <message>
        <source>Fuse of {fuse_a:.0f} A on phase L{phase:.0f}</source>
        <translation>Säkring på {fuse_a:.0f} A i fas L{phase:.0f}</translation>
    </message>
    <message>
        <source>Going back to the grid</source>
        <translation>Återgår till nätet</translation>
    </message>
    <message>
        <source>Grid contactor as the state {place} wants it</source>
        <translation>Nätkontaktor som tillståndet {place} kräver</translation>
    </message>
    <message>
        <source>Grid export is above its limit; grid power is {grid_w:.0f} W</source>
        <translation>Nätexporten är över sin gräns; näteffekten är {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Grid export limit of {limit_w:.0f} W</source>
        <translation>Gräns för nätexport {limit_w:.0f} W</translation>
    </message>
    <message>
        <source>Grid import limit of {limit_w:.0f} W</source>
        <translation>Gräns för nätimport {limit_w:.0f} W</translation>
    </message>
    <message>
        <source>Grid power is unknown, so the distribution operator's {limit_w:.0f} W of export cannot be kept</source>
        <translation>Näteffekten är okänd, så nätägarens {limit_w:.0f} W export kan inte hållas</translation>
    </message>
    <message>
        <source>Grid power is unknown, so the grid limits cannot be kept</source>
        <translation>Näteffekten är okänd, så nätgränserna kan inte hållas</translation>
    </message>
    <message>
        <source>Inverter {place} delivers {reactive_var:.0f} var first</source>
        <translation>Växelriktare {place} levererar {reactive_var:.0f} var först</translation>
    </message>
    <message>
        <source>Inverter {place} is hot: {temperature_c:.0f} °C</source>
        <translation>Växelriktare {place} är het: {temperature_c:.0f} °C</translation>
    </message>
    <message>
        <source>Inverter {place} is not running</source>
        <translation>Växelriktare {place} är inte i drift</translation>
    </message>
    <message>
        <source>Inverter {place} reports a fault</source>
        <translation>Växelriktare {place} rapporterar ett fel</translation>
    </message>
    <message>
        <source>Keep grid import at {limit_w:.0f} W; it is {grid_w:.0f} W</source>
        <translation>Håll nätimporten på {limit_w:.0f} W; den är {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Keep grid import in its band; it is {grid_w:.0f} W</source>
        <translation>Håll nätimporten i sitt band; den är {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Keep grid power at {target_w:.0f} W; it is {grid_w:.0f} W</source>
        <translation>Håll näteffekten på {target_w:.0f} W; den är {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Kept free for grid services: {up_w:.0f} W up and {down_w:.0f} W down</source>
        <translation>Hålls fritt för nättjänster: {up_w:.0f} W upp och {down_w:.0f} W ned</translation>
    </message>
    <message>
        <source>Lamp shows the state: {place}</source>
        <translation>Lampan visar tillståndet: {place}</translation>
    </message>
    <message>
        <source>Limit of the distribution operator: {limit_w:.0f} W of export</source>
        <translation>Nätägarens gräns: {limit_w:.0f} W export</translation>
    </message>
    <message>
        <source>Limit of the distribution operator: {limit_w:.0f} W of grid power for charging</source>
        <translation>Nätägarens gräns: {limit_w:.0f} W näteffekt för laddning</translation>
    </message>
    <message>
        <source>Load group: {place}</source>
        <translation>Lastgrupp: {place}</translation>
    </message>
    <message>
        <source>Manual set-point of {active_power_w:.0f} W</source>
        <translation>Manuellt börvärde på {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>No inverter with a battery has valid data</source>
        <translation>Ingen växelriktare med batteri har giltiga data</translation>
    </message>
    <message>
        <source>No manual set-point given yet</source>
        <translation>Inget manuellt börvärde satt ännu</translation>
    </message>
    <message>
        <source>No plan may be used, so grid power is kept near {target_w:.0f} W</source>
        <translation>Ingen plan får användas, så näteffekten hålls nära {target_w:.0f} W</translation>
    </message>
    <message>
        <source>No power {place}: the grid must stay normal for {remaining_s:.0f} s more</source>
        <translation>Ingen effekt {place}: nätet måste förbli normalt i {remaining_s:.0f} s till</translation>
    </message>
    <message>
        <source>No power {place}; the grid must then be normal for {remaining_s:.0f} s</source>
        <translation>Ingen effekt {place}; nätet måste sedan vara normalt i {remaining_s:.0f} s</translation>
    </message>
    <message>
        <source>No valid data from battery {place}</source>
        <translation>Inga giltiga data från batteri {place}</translation>
    </message>
    <message>
        <source>No valid data from inverter {place}</source>
        <translation>Inga giltiga data från växelriktare {place}</translation>
    </message>
    <message>
        <source>No valid set-point from outside: grid power is held at 0 W; it is {grid_w:.0f} W</source>
        <translation>Inget giltigt börvärde utifrån: näteffekten hålls på 0 W; den är {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>No valid set-point from outside: local schedule {place} asks for {active_power_w:.0f} W</source>
        <translation>Inget giltigt börvärde utifrån: lokal tidplan {place} begär {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>No valid set-point from outside: the battery rests</source>
        <translation>Inget giltigt börvärde utifrån: batteriet vilar</translation>
    </message>
    <message>
        <source>Output {place} is being tried by hand</source>
        <translation>Utgång {place} provas för hand</translation>
    </message>
    <message>
        <source>PV as far as the island can take it</source>
        <translation>PV så långt ö-driften kan ta emot</translation>
    </message>
    <message>
        <source>Passive mode only measures</source>
        <translation>Passivt läge mäter endast</translation>
    </message>
    <message>
        <source>Plan: charge from the grid, which pays for it; the price is {price:.3f} now</source>
        <translation>Plan: ladda från nätet, som betalar för det; priset är {price:.3f} nu</translation>
    </message>
    <message>
        <source>Plan: charge from the grid; price {price:.3f} now, {other:.3f} at {hour:02.0f}:{minute:02.0f}</source>
        <translation>Plan: ladda från nätet; priset är {price:.3f} nu, {other:.3f} kl. {hour:02.0f}:{minute:02.0f}</translation>
    </message>
    <message>
        <source>Plan: energy for a later time; the price is {price:.3f} now</source>
        <translation>Plan: energi till senare; priset är {price:.3f} nu</translation>
    </message>
    <message>
        <source>Plan: feed in; it earns {price:.3f} now</source>
        <translation>Plan: mata in; det ger {price:.3f} nu</translation>
    </message>
    <message>
        <source>Plan: feed the solar surplus in; it earns {price:.3f} now</source>
        <translation>Plan: mata in solöverskottet; det ger {price:.3f} nu</translation>
    </message>
    <message>
        <source>Plan: keep the energy; price {price:.3f} now, {other:.3f} at {hour:02.0f}:{minute:02.0f}</source>
        <translation>Plan: spara energin; priset är {price:.3f} nu, {other:.3f} kl. {hour:02.0f}:{minute:02.0f}</translation>
    </message>
    <message>
        <source>Plan: no room for the surplus; {soc_pct:.0f} % is the highest the battery should have</source>
        <translation>Plan: ingen plats för överskottet; batteriet ska inte ha mer än {soc_pct:.0f} %</translation>
    </message>
    <message>
        <source>Plan: nothing to gain now; the price is {price:.3f}</source>
        <translation>Plan: inget att vinna nu; priset är {price:.3f}</translation>
    </message>
    <message>
        <source>Plan: refill to {soc_pct:.0f} %, which is to be kept; the price is {price:.3f} now</source>
        <translation>Plan: fyll på till {soc_pct:.0f} %, som alltid ska finnas; priset är {price:.3f} nu</translation>
    </message>
    <message>
        <source>Plan: rest; the power is kept free for grid services</source>
        <translation>Plan: vila; effekten hålls fri för nättjänster</translation>
    </message>
    <message>
        <source>Plan: room in the battery for energy below a price of zero; the price is {price:.3f} now</source>
        <translation>Plan: plats i batteriet för energi med ett pris under noll; priset är {price:.3f} nu</translation>
    </message>
    <message>
        <source>Plan: store solar surplus; feeding in would cost {price:.3f} now</source>
        <translation>Plan: lagra solöverskott; inmatning skulle kosta {price:.3f} nu</translation>
    </message>
    <message>
        <source>Plan: store solar surplus; grid export is at its limit</source>
        <translation>Plan: lagra solöverskott; inmatningen är vid sin gräns</translation>
    </message>
    <message>
        <source>Plan: store solar surplus; price {other:.3f} at {hour:02.0f}:{minute:02.0f}</source>
        <translation>Plan: lagra solöverskott; priset är {other:.3f} kl. {hour:02.0f}:{minute:02.0f}</translation>
    </message>
    <message>
        <source>Plan: supply the site from the battery; grid import is at its limit</source>
        <translation>Plan: försörj anläggningen från batteriet; nätuttaget är vid sin gräns</translation>
    </message>
    <message>
        <source>Plan: supply the site from the battery; the price is {price:.3f} now</source>
        <translation>Plan: försörj anläggningen från batteriet; priset är {price:.3f} nu</translation>
    </message>
    <message>
        <source>Plan: take nothing from the battery; {soc_pct:.0f} % is to be kept</source>
        <translation>Plan: ta inget ur batteriet; {soc_pct:.0f} % ska vara kvar</translation>
    </message>
    <message>
        <source>Plan: take the battery down to {soc_pct:.0f} %, the highest it should have</source>
        <translation>Plan: ta ner batteriet till {soc_pct:.0f} %, det högsta det ska ha</translation>
    </message>
    <message>
        <source>Power limit set in the site file</source>
        <translation>Effektgräns satt i anläggningsfilen</translation>
    </message>
    <message>
        <source>Power {place} grows by {ramp_pct_per_min:.0f} % of the rating a minute</source>
        <translation>Effekten {place} ökar med {ramp_pct_per_min:.0f} % av märkeffekten per minut</translation>
    </message>
    <message>
        <source>Ramp of {ramp_w_per_s:.0f} W/s</source>
        <translation>Ramp på {ramp_w_per_s:.0f} W/s</translation>
    </message>
    <message>
        <source>Rating of inverter {place}</source>
        <translation>Märkeffekt för växelriktare {place}</translation>
    </message>
    <message>
        <source>Ready for a peak; import may be {limit_w:.0f} W and is {grid_w:.0f} W</source>
        <translation>Redo för en topp; importen får vara {limit_w:.0f} W och är {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Recharge for the next peak; import may be {limit_w:.0f} W and is {grid_w:.0f} W</source>
        <translation>Återladda för nästa topp; importen får vara {limit_w:.0f} W och är {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Safe stop</source>
        <translation>Säkert stopp</translation>
    </message>
    <message>
        <source>Schedule {place} asks for {active_power_w:.0f} W</source>
        <translation>Tidplan {place} begär {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>Set-point of {active_power_w:.0f} W from {place}</source>
        <translation>Börvärde på {active_power_w:.0f} W från {place}</translation>
    </message>
    <message>
        <source>Soft return after the island: power grows by steps</source>
        <translation>Mjuk återgång efter ö-driften: effekten ökar stegvis</translation>
    </message>
    <message>
        <source>Starting: waiting for {place}</source>
        <translation>Startar: väntar på {place}</translation>
    </message>
    <message>
        <source>State of charge has reached {soc_pct:.0f} %</source>
        <translation>Laddningsnivån har nått {soc_pct:.0f} %</translation>
    </message>
    <message>
        <source>State of charge {soc_pct:.1f} % of battery {place} is near or beyond its limit</source>
        <translation>Laddningsnivån {soc_pct:.1f} % i batteri {place} är nära eller bortom sin gräns</translation>
    </message>
    <message>
        <source>Stopped by the operator</source>
        <translation>Stoppad av operatören</translation>
    </message>
    <message>
        <source>Sum of what the inverters can do now</source>
        <translation>Summan av vad växelriktarna klarar nu</translation>
    </message>
    <message>
        <source>The battery management is kept awake</source>
        <translation>Batteriets BMS hålls vaken</translation>
    </message>
    <message>
        <source>The battery management is waking up</source>
        <translation>Batteriets BMS vaknar</translation>
    </message>
    <message>
        <source>The battery management may sleep while the unit is idle</source>
        <translation>Batteriets BMS får sova medan enheten vilar</translation>
    </message>
    <message>
        <source>The frequency is back; power waits {remaining_s:.0f} s before it returns slowly</source>
        <translation>Frekvensen är tillbaka; effekten väntar {remaining_s:.0f} s innan den återgår långsamt</translation>
    </message>
    <message>
        <source>The grid contactor is not to be trusted: {place}</source>
        <translation>Nätkontaktorn går inte att lita på: {place}</translation>
    </message>
    <message>
        <source>The grid is lost and no island can be made: {place}</source>
        <translation>Nätet är borta och ingen ö-drift är möjlig: {place}</translation>
    </message>
    <message>
        <source>The grid is lost, the island is being made: {place}</source>
        <translation>Nätet är borta, ö-drift bildas: {place}</translation>
    </message>
    <message>
        <source>The grid is lost; no island is made at {soc_pct:.1f} % of charge, the floor is {floor_pct:.0f} %</source>
        <translation>Nätet är borta; ingen ö-drift startas vid {soc_pct:.1f} % laddning, undre gränsen är {floor_pct:.0f} %</translation>
    </message>
    <message>
        <source>The inverters make the grid; the loads decide the power</source>
        <translation>Växelriktarna bildar nätet; lasterna bestämmer effekten</translation>
    </message>
    <message>
        <source>The island is off: {place}</source>
        <translation>Ö-driften är av: {place}</translation>
    </message>
    <message>
        <source>The manual set-point was not renewed in time</source>
        <translation>Det manuella börvärdet förnyades inte i tid</translation>
    </message>
    <message>
        <source>The mode needs the grid meter, which has no valid data</source>
        <translation>Läget behöver nätmätaren, som saknar giltiga data</translation>
    </message>
    <message>
        <source>The phase currents are unknown, so the fuses cannot be protected</source>
        <translation>Fasströmmarna är okända, så säkringarna kan inte skyddas</translation>
    </message>
    <message>
        <source>The program is shutting down</source>
        <translation>Programmet avslutas</translation>
    </message>
    <message>
        <source>The safety timer inside inverter {place} is not armed yet</source>
        <translation>Säkerhetstimern i växelriktare {place} är inte aktiverad ännu</translation>
    </message>
    <message>
        <source>The temperature of zone {place} is not known: heaters off</source>
        <translation>Temperaturen i zon {place} är okänd: värmarna av</translation>
    </message>
    <message>
        <source>The unit is idle</source>
        <translation>Enheten vilar</translation>
    </message>
    <message>
        <source>The unit is in maintenance</source>
        <translation>Enheten är i underhåll</translation>
    </message>
    <message>
        <source>The zones are far apart; the air of zone {place} is mixed</source>
        <translation>Zonerna skiljer sig mycket; luften i zon {place} blandas</translation>
    </message>
    <message>
        <source>Voltage of {voltage_pct:.1f} % leaves {share_pct:.0f} % of the rating</source>
        <translation>Spänning på {voltage_pct:.1f} % lämnar {share_pct:.0f} % av märkeffekten</translation>
    </message>
    <message>
        <source>Voltage {voltage_v:.1f} V of battery {place} is near its limit</source>
        <translation>Spänning {voltage_v:.1f} V i batteri {place} är nära sin gräns</translation>
    </message>
    <message>
        <source>Water could condense in zone {place}</source>
        <translation>Vatten kan kondensera i zon {place}</translation>
    </message>
    <message>
        <source>Zone {place} is too cold</source>
        <translation>Zon {place} är för kall</translation>
    </message>
    <message>
        <source>Zone {place} is too warm</source>
        <translation>Zon {place} är för varm</translation>
    </message>
    <message>
        <source>Zone {place} needs nothing</source>
        <translation>Zon {place} behöver inget</translation>
    </message>
    <message>
        <source>{place} answers a grid frequency of {frequency_hz:.3f} Hz with {active_power_w:.0f} W</source>
        <translation>{place} svarar på en nätfrekvens på {frequency_hz:.3f} Hz med {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>{place} has no valid frequency and goes back to the baseline</source>
        <translation>{place} saknar giltig frekvens och återgår till baslinjen</translation>
    </message>
    <message>
        <source>{place} restores its energy reserve with {active_power_w:.0f} W</source>
        <translation>{place} återställer sin energireserv med {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>{place} supports the grid after a fall of its frequency, with {active_power_w:.0f} W</source>
        <translation>{place} stöder nätet efter ett frekvensfall, med {active_power_w:.0f} W</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>No data from the controller</source>
        <translation>Inga data från styrenheten</translation>
    </message>
    <message>
        <source>The controller goes on working as before. Stop works here, too.</source>
        <translation>Styrenheten arbetar vidare som förut. Stopp fungerar även här.</translation>
    </message>
    <message>
        <source>The screen has failed several times</source>
        <translation>Skärmen har fallerat flera gånger</translation>
    </message>
    <message>
        <source>The screen is starting again</source>
        <translation>Skärmen startar igen</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Laddning</translation>
    </message>
    <message>
        <source>Choose a mode on the page Mode and touch Try first: what it would do from now on is then shown here.</source>
        <translation>Välj ett läge på sidan Läge och tryck på Prova först: här visas då vad det skulle göra från och med nu.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Nät</translation>
    </message>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>HÅLL FÖR ATT TILLÄMPA</translation>
    </message>
    <message>
        <source>No mode can be tried here</source>
        <translation>Här kan inget läge provas</translation>
    </message>
    <message>
        <source>No mode has been tried yet</source>
        <translation>Inget läge har provats</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Prov</translation>
    </message>
    <message>
        <source>Use the command ballast rehearse at the unit.</source>
        <translation>Använd kommandot ballast rehearse vid enheten.</translation>
    </message>
</context>
<context>
    <name>RehearsalView</name>
    <message>
        <source>As now</source>
        <translation>Som nu</translation>
    </message>
    <message>
        <source>Change to {0}</source>
        <translation>Byt till {0}</translation>
    </message>
    <message>
        <source>Set these values</source>
        <translation>Sätt dessa värden</translation>
    </message>
    <message>
        <source>The next {0} hours are lived twice on the simulator. The unit goes on unchanged.</source>
        <translation>De närmaste {0} timmarna körs två gånger i simulatorn. Anläggningen fortsätter oförändrat.</translation>
    </message>
    <message>
        <source>The next {0} hours, from how the unit stands now</source>
        <translation>De närmaste {0} timmarna, från nuläget</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>Emergency stop</source>
        <translation>Nödstopp</translation>
    </message>
    <message>
        <source>Release the stop</source>
        <translation>Frige stoppet</translation>
    </message>
    <message>
        <source>Stopped by an operator</source>
        <translation>Stoppad av en operatör</translation>
    </message>
</context>
<context>
    <name>ReleaseButton</name>
    <message>
        <source>HOLD TO RELEASE</source>
        <translation>HÅLL FÖR ATT FRIGE</translation>
    </message>
    <message>
        <source>Release the stop</source>
        <translation>Frige stoppet</translation>
    </message>
</context>
<context>
    <name>ReleaseReasons</name>
    <message>
        <source>Why may it run again?</source>
        <translation>Varför får den gå igen?</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source> --site {runs_on}</source>
        <translation> --site {runs_on}</translation>
    </message>
    <message>
        <source> for {valid_s} s</source>
        <translation> i {valid_s} s</translation>
    </message>
    <message>
        <source> of {device_id} alone</source>
        <translation> från enbart {device_id}</translation>
    </message>
    <message>
        <source> offset {id_offset}h</source>
        <translation> offset {id_offset}h</translation>
    </message>
    <message>
        <source> rack {rack}</source>
        <translation> rack {rack}</translation>
    </message>
    <message>
        <source>, grid {grid_w} W</source>
        <translation>, nät {grid_w} W</translation>
    </message>
    <message>
        <source>0 A at {active_power_w} W of {device_id}</source>
        <translation>0 A vid {active_power_w} W från {device_id}</translation>
    </message>
    <message>
        <source>; an answer of unit {unit} was ignored</source>
        <translation>; ett svar från enhet {unit} ignorerades</translation>
    </message>
    <message>
        <source>; an answer to transaction {transaction} instead of {transaction2} was ignored</source>
        <translation>; ett svar på transaktion {transaction} i stället för {transaction2} ignorerades</translation>
    </message>
    <message>
        <source>; an answer with a wrong checksum or no content was ignored</source>
        <translation>; ett svar med fel kontrollsumma eller utan innehåll ignorerades</translation>
    </message>
    <message>
        <source>; and {faults} more</source>
        <translation>; och {faults} till</translation>
    </message>
    <message>
        <source>; it was never reached</source>
        <translation>; den nåddes aldrig</translation>
    </message>
    <message>
        <source>; not possible: {left}</source>
        <translation>; ej möjligt: {left}</translation>
    </message>
    <message>
        <source>; the usual cause: {why}</source>
        <translation>; den vanliga orsaken: {why}</translation>
    </message>
    <message>
        <source>; {errors} error frames, so the bit rate may be wrong</source>
        <translation>; {errors} felramar, bithastigheten kan vara fel</translation>
    </message>
    <message>
        <source>At the end {soc_end_pct} % would be left instead of {soc_end_pct2} %.</source>
        <translation>I slutet skulle {soc_end_pct} % vara kvar i stället för {soc_end_pct2} %.</translation>
    </message>
    <message>
        <source>At the transformer of {phases}: {turn}</source>
        <translation>Vid transformatorn på {phases}: {turn}</translation>
    </message>
    <message>
        <source>At the transformer of {seen}: {turn}; or its supply and load side are exchanged</source>
        <translation>Vid transformatorn på {seen}: {turn}; eller så är dess nät- och lastsida förväxlade</translation>
    </message>
    <message>
        <source>BMS not heard</source>
        <translation>BMS hörs inte</translation>
    </message>
    <message>
        <source>BMS off by {bms_pct} %</source>
        <translation>BMS avviker {bms_pct} %</translation>
    </message>
    <message>
        <source>BMS off by {bms_pct} % and growing</source>
        <translation>BMS avviker {bms_pct} %, ökande</translation>
    </message>
    <message>
        <source>BMS says {bms_soc_pct} %</source>
        <translation>BMS anger {bms_soc_pct} %</translation>
    </message>
    <message>
        <source>Begin of a second window, {minute}.</source>
        <translation>Början på ett andra fönster, {minute}.</translation>
    </message>
    <message>
        <source>Begin of the window, {minute}.</source>
        <translation>Början på fönstret, {minute}.</translation>
    </message>
    <message>
        <source>Check every transformer: conductor, direction, terminals, ratio; then repeat</source>
        <translation>Kontrollera varje transformator: ledare, riktning, plintar, omsättning; upprepa sedan</translation>
    </message>
    <message>
        <source>Check its line, then repeat</source>
        <translation>Kontrollera dess ledning, upprepa sedan</translation>
    </message>
    <message>
        <source>Check remote control and power limits in the inverter's own menu</source>
        <translation>Kontrollera fjärrstyrning och effektgränser i växelriktarens egen meny</translation>
    </message>
    <message>
        <source>Check the transformer of {phases}: closed, connected, its short-circuit link open</source>
        <translation>Kontrollera transformatorn på {phases}: stängd, ansluten, dess kortslutningsbygel öppen</translation>
    </message>
    <message>
        <source>Check transformer ratio, unit and decimal places in the set-up of {place} and in its device profile</source>
        <translation>Kontrollera omsättning, enhet och decimaler i inställningarna för {place} och i dess enhetsprofil</translation>
    </message>
    <message>
        <source>Connect voltages and transformers of {place} in the order of the inverter; the total is right all the same, but limits of single phases would watch the wrong one</source>
        <translation>Anslut spänningar och transformatorer på {place} i växelriktarens ordning; summan stämmer ändå, men gränser för enskilda faser skulle vakta fel fas</translation>
    </message>
    <message>
        <source>Consumption and sun are taken to be those of the last 24 hours.</source>
        <translation>Förbrukning och sol antas vara som de senaste 24 timmarna.</translation>
    </message>
    <message>
        <source>Consumption and sun are those of a simulated day: the history does not tell the last 24 hours.</source>
        <translation>Förbrukning och sol är de av en simulerad dag: de senaste 24 timmarna är inte registrerade.</translation>
    </message>
    <message>
        <source>Correct the phase in the site file, or the order of the phases at {place}</source>
        <translation>Rätta fasen i anläggningsfilen, eller fasernas ordning vid {place}</translation>
    </message>
    <message>
        <source>End of the second window, {minute}; the begin: none.</source>
        <translation>Slut på det andra fönstret, {minute}; samma som början: inget.</translation>
    </message>
    <message>
        <source>End of the window, {minute}; may be next day.</source>
        <translation>Slut på fönstret, {minute}; kan vara nästa dag.</translation>
    </message>
    <message>
        <source>Energy and power would be nearly the same.</source>
        <translation>Energi och effekt skulle vara nästan desamma.</translation>
    </message>
    <message>
        <source>Exchange supply and load side of the meter, or turn all transformers round; if the meter's own display is right, its device profile has the wrong sign</source>
        <translation>Byt mätarens nät- och lastsida, eller vänd alla transformatorer; visar mätaren själv rätt har dess enhetsprofil fel tecken</translation>
    </message>
    <message>
        <source>Exchange the roles (or the addresses) of {place} and {device_id}</source>
        <translation>Byt roller (eller adresser) mellan {place} och {device_id}</translation>
    </message>
    <message>
        <source>Exchange the transformers of {moved}, or their wires at {place}</source>
        <translation>Byt transformatorerna på {moved}, eller deras ledare vid {place}</translation>
    </message>
    <message>
        <source>Hz; left out: that of the product</source>
        <translation>Hz; utelämnat: produktens eget</translation>
    </message>
    <message>
        <source>It matters for limits of single phases only. To find out, switch a kettle on and off during the test, on two phases one after the other</source>
        <translation>Det spelar roll bara för gränser för enskilda faser. För att ta reda på det, slå på och av en vattenkokare under testet, på två faser efter varandra</translation>
    </message>
    <message>
        <source>It waits for set-points: none were given here.</source>
        <translation>Läget väntar på börvärden: inga gavs här.</translation>
    </message>
    <message>
        <source>It would no longer stop as it would do now.</source>
        <translation>Det skulle inte längre bli stopp som nu.</translation>
    </message>
    <message>
        <source>It would stop for {stopped_s}: {cause}.</source>
        <translation>Stopp i {stopped_s}: {cause}.</translation>
    </message>
    <message>
        <source>Look at what limits the power (`ballast explain`), then repeat</source>
        <translation>Se efter vad som begränsar effekten (`ballast explain`), upprepa sedan</translation>
    </message>
    <message>
        <source>Make the grid loop slower, so that it does not overshoot</source>
        <translation>Gör nätregleringen långsammare, så att den inte svänger över</translation>
    </message>
    <message>
        <source>Move {place} to the grid connection, correct its address, or open the links of its transformers</source>
        <translation>Flytta {place} till nätanslutningen, rätta adressen, eller öppna transformatorernas byglar</translation>
    </message>
    <message>
        <source>Move {place} to the grid connection, or correct its address: two entries may read the same meter</source>
        <translation>Flytta {place} till nätanslutningen, eller rätta adressen: två poster läser kanske samma mätare</translation>
    </message>
    <message>
        <source>New alarm: {text}.</source>
        <translation>Nytt larm: {text}.</translation>
    </message>
    <message>
        <source>No longer an alarm: {text}.</source>
        <translation>Inte längre larm: {text}.</translation>
    </message>
    <message>
        <source>PIN set at the screen</source>
        <translation>PIN angiven på skärmen</translation>
    </message>
    <message>
        <source>PV is switched off</source>
        <translation>PV är frånkopplad</translation>
    </message>
    <message>
        <source>Put each transformer of {place} on the conductor whose voltage is on the same terminal</source>
        <translation>Sätt varje transformator på {place} på den ledare vars spänning ligger på samma plint</translation>
    </message>
    <message>
        <source>Put the transformer of {seen} on the conductor whose voltage is on the same terminal</source>
        <translation>Sätt transformatorn på {seen} på den ledare vars spänning ligger på samma plint</translation>
    </message>
    <message>
        <source>Repeat with more power (about {wanted_w} W) or more pulses, at a calmer hour</source>
        <translation>Upprepa med mer effekt (cirka {wanted_w} W) eller fler pulser, vid en lugnare tid</translation>
    </message>
    <message>
        <source>Shorten averaging or refresh interval of the meter or the gateway before it; until then steer slowly</source>
        <translation>Korta medelvärdestid eller uppdateringstid hos mätaren eller dess gateway; reglera långsamt tills dess</translation>
    </message>
    <message>
        <source>The device profile (or a setting of the inverter) has the wrong sign: correct it before anything else</source>
        <translation>Enhetsprofilen (eller en inställning i växelriktaren) har fel tecken: rätta det före allt annat</translation>
    </message>
    <message>
        <source>The device profile of the BMS reads the current with the wrong sign</source>
        <translation>BMS-profilen läser strömmen med fel tecken</translation>
    </message>
    <message>
        <source>The device profile reads the active power with the wrong sign</source>
        <translation>Enhetsprofilen läser den aktiva effekten med fel tecken</translation>
    </message>
    <message>
        <source>The energy would cost the same.</source>
        <translation>Energin skulle kosta lika mycket.</translation>
    </message>
    <message>
        <source>The energy would cost {less} {currency} less.</source>
        <translation>Energin skulle kosta {less} {currency} mindre.</translation>
    </message>
    <message>
        <source>The energy would cost {value} {currency} more.</source>
        <translation>Energin skulle kosta {value} {currency} mer.</translation>
    </message>
    <message>
        <source>The highest quarter of an hour would draw {peak} kW from the grid instead of {before} kW.</source>
        <translation>Den högsta kvarten skulle ta {peak} kW från nätet i stället för {before} kW.</translation>
    </message>
    <message>
        <source>The highest quarter of an hour would feed in {peak} kW instead of {before} kW.</source>
        <translation>Den högsta kvarten skulle mata in {peak} kW i stället för {before} kW.</translation>
    </message>
    <message>
        <source>The history cannot be read: {error}</source>
        <translation>Historiken kan inte läsas: {error}</translation>
    </message>
    <message>
        <source>The lowest charge would be {soc_min_pct} % instead of {soc_min_pct2} %.</source>
        <translation>Den lägsta laddningen skulle vara {soc_min_pct} % i stället för {soc_min_pct2} %.</translation>
    </message>
    <message>
        <source>The meter adds absolute values, or its profile reads the total with another sign or factor</source>
        <translation>Mätaren summerar absolutbelopp, eller så läser dess profil summan med annat tecken eller annan faktor</translation>
    </message>
    <message>
        <source>The state of charge is not known now: {soc_start_pct} % is assumed.</source>
        <translation>Laddningen är inte känd nu: {soc_start_pct} % antas.</translation>
    </message>
    <message>
        <source>The unit is stopped now: it was taken to run.</source>
        <translation>Anläggningen är stoppad nu: den antas vara i drift.</translation>
    </message>
    <message>
        <source>There would be no stop and no alarm.</source>
        <translation>Det skulle inte bli något stopp eller larm.</translation>
    </message>
    <message>
        <source>There would be no stop and no other alarm than now.</source>
        <translation>Det skulle inte bli något stopp och inga andra larm än nu.</translation>
    </message>
    <message>
        <source>[dso] cannot be taken away while a limit of the distribution operator is in force</source>
        <translation>[dso] kan inte tas bort medan en gräns från nätägaren gäller</translation>
    </message>
    <message>
        <source>a battery is charged from critically low</source>
        <translation>ett kritiskt tomt batteri laddas</translation>
    </message>
    <message>
        <source>a board with inputs and outputs belongs into [[boards]]</source>
        <translation>ett kort med in- och utgångar hör till [[boards]]</translation>
    </message>
    <message>
        <source>a cell is below {deep_cell_v} V</source>
        <translation>en cell är under {deep_cell_v} V</translation>
    </message>
    <message>
        <source>a choice before the restart</source>
        <translation>ett val före omstarten</translation>
    </message>
    <message>
        <source>a more important limit comes first</source>
        <translation>en viktigare gräns går före</translation>
    </message>
    <message>
        <source>a note of {text} characters, allowed: 1 to {note_length}</source>
        <translation>en anteckning på {text} tecken, tillåtet: 1 till {note_length}</translation>
    </message>
    <message>
        <source>a reason is needed to put an alarm aside</source>
        <translation>det krävs ett skäl för att lägga undan ett larm</translation>
    </message>
    <message>
        <source>a reason is needed to release a stop</source>
        <translation>det krävs ett skäl för att frige ett stopp</translation>
    </message>
    <message>
        <source>a schedule needs at least one entry; to take it away, clear it</source>
        <translation>en tidplan behöver minst en post; rensa den för att ta bort den</translation>
    </message>
    <message>
        <source>a set-point of one inverter needs mode {title}; mode is {title2}</source>
        <translation>ett börvärde för en växelriktare kräver läget {title}; läget är {title2}</translation>
    </message>
    <message>
        <source>a simulated site has nothing to be marked</source>
        <translation>en simulerad anläggning har inget att märka</translation>
    </message>
    <message>
        <source>a simulated site takes no site file</source>
        <translation>en simulerad anläggning tar ingen anläggningsfil</translation>
    </message>
    <message>
        <source>a stop is in force</source>
        <translation>ett stopp gäller</translation>
    </message>
    <message>
        <source>a test was asked for</source>
        <translation>ett prov begärdes</translation>
    </message>
    <message>
        <source>a transformer of {real} A is set as {wrong} A</source>
        <translation>en transformator på {real} A är inställd som {wrong} A</translation>
    </message>
    <message>
        <source>a value in W is read as kW</source>
        <translation>ett värde i W läses som kW</translation>
    </message>
    <message>
        <source>a value in kW is read as W</source>
        <translation>ett värde i kW läses som W</translation>
    </message>
    <message>
        <source>a value of the plan is not finite</source>
        <translation>ett värde i planen är inte ändligt</translation>
    </message>
    <message>
        <source>access is noted by the program itself, not by {source}</source>
        <translation>åtkomst noteras av programmet självt, inte av {source}</translation>
    </message>
    <message>
        <source>active power of {watts} is not measured</source>
        <translation>den aktiva effekten på {watts} mäts inte</translation>
    </message>
    <message>
        <source>active_power_w {power_w} is outside {low_w} to {high_w} W</source>
        <translation>active_power_w {power_w} ligger utanför {low_w} till {high_w} W</translation>
    </message>
    <message>
        <source>added power is not finite: {each}</source>
        <translation>tillagd effekt är inte ändlig: {each}</translation>
    </message>
    <message>
        <source>after a trip</source>
        <translation>efter en utlösning</translation>
    </message>
    <message>
        <source>alarm {key} is there: {detail}</source>
        <translation>larm {key} finns: {detail}</translation>
    </message>
    <message>
        <source>alarm {obstacle}</source>
        <translation>larm {obstacle}</translation>
    </message>
    <message>
        <source>alert state energy management begins</source>
        <translation>energihantering i larmläge börjar</translation>
    </message>
    <message>
        <source>alert state energy management ends</source>
        <translation>energihantering i larmläge slutar</translation>
    </message>
    <message>
        <source>all three transformers of {place} sit on their own phase, the right way round</source>
        <translation>alla tre transformatorer på {place} sitter på sin egen fas, rätt vända</translation>
    </message>
    <message>
        <source>allowed: {info}</source>
        <translation>tillåtet: {info}</translation>
    </message>
    <message>
        <source>allowed: {known}</source>
        <translation>tillåtet: {known}</translation>
    </message>
    <message>
        <source>an alarm keeps it off: {alarm}</source>
        <translation>ett larm håller det avstängt: {alarm}</translation>
    </message>
    <message>
        <source>and shows that truly</source>
        <translation>och visar det som det är</translation>
    </message>
    <message>
        <source>and {found} faults more</source>
        <translation>och {found} fel till</translation>
    </message>
    <message>
        <source>and {volumes} more</source>
        <translation>och {volumes} till</translation>
    </message>
    <message>
        <source>answer has function code {pdu} instead of {function}</source>
        <translation>svaret har funktionskod {pdu} i stället för {function}</translation>
    </message>
    <message>
        <source>answer holds {answer} bytes instead of {length}</source>
        <translation>svaret har {answer} byte i stället för {length}</translation>
    </message>
    <message>
        <source>answer makes no sense</source>
        <translation>svaret är orimligt</translation>
    </message>
    <message>
        <source>answering a method</source>
        <translation>svaret på en metod</translation>
    </message>
    <message>
        <source>answers (code {answer} to a stranger)</source>
        <translation>svarar (kod {answer} till en främling)</translation>
    </message>
    <message>
        <source>answers to several unit ids as the same device</source>
        <translation>svarar på flera unit-id som samma enhet</translation>
    </message>
    <message>
        <source>answers, but not as Modbus should: {error}; two devices may share this unit id</source>
        <translation>svarar, men inte som Modbus ska: {error}; två enheter kanske delar detta unit-id</translation>
    </message>
    <message>
        <source>ask for the firewall to let port {port} out, or use port 443 (provisioning.websockets)</source>
        <translation>be att brandväggen släpper ut port {port}, eller använd port 443 (provisioning.websockets)</translation>
    </message>
    <message>
        <source>asked to end</source>
        <translation>avslutad på begäran</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>vid starten</translation>
    </message>
    <message>
        <source>attempt {auto_charge_attempts} today</source>
        <translation>försök {auto_charge_attempts} i dag</translation>
    </message>
    <message>
        <source>averaging_min: {length_min} is no billing window, allowed: {allowed} min</source>
        <translation>averaging_min: {length_min} är inget debiteringsfönster, tillåtet: {allowed} min</translation>
    </message>
    <message>
        <source>backup test broken off</source>
        <translation>provet av reservkraft avbröts</translation>
    </message>
    <message>
        <source>backup test for {duration_s} s</source>
        <translation>prov av reservkraft i {duration_s} s</translation>
    </message>
    <message>
        <source>backup test not begun</source>
        <translation>provet av reservkraft började inte</translation>
    </message>
    <message>
        <source>backup was added or removed: this applies at the next restart</source>
        <translation>reservkraft lades till eller togs bort: gäller från nästa start</translation>
    </message>
    <message>
        <source>backup.floor_soc_pct: {low} must be at least limits.min_soc_pct, which is {least}</source>
        <translation>backup.floor_soc_pct: {low} måste vara minst limits.min_soc_pct, som är {least}</translation>
    </message>
    <message>
        <source>backup.floor_soc_pct: {low} must be below backup.reserve_soc_pct, which is {high}</source>
        <translation>backup.floor_soc_pct: {low} måste ligga under backup.reserve_soc_pct, som är {high}</translation>
    </message>
    <message>
        <source>backup.inverters: {name} is not an inverter of this file, allowed: {known}</source>
        <translation>backup.inverters: {name} är ingen växelriktare i denna fil, tillåtet: {known}</translation>
    </message>
    <message>
        <source>backup.phases: {wanted} is more than the grid meter {id} ({profile}) measures, which is {measured}: the site would never come back from an island; allowed: up to {measured2}, or a meter that measures more</source>
        <translation>backup.phases: {wanted} är mer än nätmätaren {id} ({profile}) mäter, som är {measured}: anläggningen skulle aldrig komma tillbaka från ö-drift; tillåtet: upp till {measured2}, eller en mätare som mäter fler</translation>
    </message>
    <message>
        <source>backup.reconnect: {low_hz} to {high_hz} Hz does not hold the nominal frequency of {nominal_hz} Hz; choose another preset</source>
        <translation>backup.reconnect: {low_hz} till {high_hz} Hz omfattar inte märkfrekvensen {nominal_hz} Hz; välj en annan förinställning</translation>
    </message>
    <message>
        <source>backup.synchronised_by: 'signal' needs a signal of role phase_difference; allowed: inverter, dead_bus</source>
        <translation>backup.synchronised_by: 'signal' kräver en signal med rollen phase_difference; tillåtet: inverter, dead_bus</translation>
    </message>
    <message>
        <source>balancing begins at {value} mV</source>
        <translation>balansering börjar vid {value} mV</translation>
    </message>
    <message>
        <source>balancing ended, {end}: {value} to {value2} mV</source>
        <translation>balansering avslutad, {end}: {value} till {value2} mV</translation>
    </message>
    <message>
        <source>balancing ended: BMS not heard</source>
        <translation>balansering avslutad: BMS hörs inte</translation>
    </message>
    <message>
        <source>balancing ended: switched off</source>
        <translation>balansering avslutad: avstängd</translation>
    </message>
    <message>
        <source>balancing of {name} begins</source>
        <translation>balansering av {name} börjar</translation>
    </message>
    <message>
        <source>balancing of {name} ends</source>
        <translation>balansering av {name} slutar</translation>
    </message>
    <message>
        <source>battery {ess_w} W{grid}</source>
        <translation>batteri {ess_w} W{grid}</translation>
    </message>
    <message>
        <source>battery {name} has no valid data; cells are balanced only while the BMS is heard</source>
        <translation>batteri {name} saknar giltiga data; cellerna balanseras bara när BMS hörs</translation>
    </message>
    <message>
        <source>battery {name} is already being balanced</source>
        <translation>batteri {name} balanseras redan</translation>
    </message>
    <message>
        <source>battery {name} is not balanced by this unit, allowed: {balanced}</source>
        <translation>batteri {name} balanseras inte av denna enhet, tillåtet: {balanced}</translation>
    </message>
    <message>
        <source>battery {name} is not being balanced</source>
        <translation>batteri {name} balanseras inte</translation>
    </message>
    <message>
        <source>before the restart</source>
        <translation>före omstarten</translation>
    </message>
    <message>
        <source>begins, attempt {attempts} today</source>
        <translation>börjar, försök {attempts} i dag</translation>
    </message>
    <message>
        <source>below {low_hz} Hz</source>
        <translation>under {low_hz} Hz</translation>
    </message>
    <message>
        <source>board answers</source>
        <translation>kortet svarar</translation>
    </message>
    <message>
        <source>board failed</source>
        <translation>kortet felar</translation>
    </message>
    <message>
        <source>board lost</source>
        <translation>kortet tappat</translation>
    </message>
    <message>
        <source>board {board_id}</source>
        <translation>kort {board_id}</translation>
    </message>
    <message>
        <source>bus-off: the interface has left the bus after too many errors (wiring, terminators or bit rate)</source>
        <translation>bus-off: gränssnittet lämnade bussen efter för många fel (ledningar, avslutning eller bithastighet)</translation>
    </message>
    <message>
        <source>buttons.modes[{index}]: {name} is unknown, allowed: {modes}</source>
        <translation>buttons.modes[{index}]: {name} är okänt, tillåtet: {modes}</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>enligt timmen</translation>
    </message>
    <message>
        <source>by {by}, for {left_s} more min</source>
        <translation>av {by}, {left_s} min till</translation>
    </message>
    <message>
        <source>by {jump_s} s</source>
        <translation>med {jump_s} s</translation>
    </message>
    <message>
        <source>by {lost_wh} kWh</source>
        <translation>med {lost_wh} kWh</translation>
    </message>
    <message>
        <source>can {channel}</source>
        <translation>CAN {channel}</translation>
    </message>
    <message>
        <source>can {name}</source>
        <translation>CAN {name}</translation>
    </message>
    <message>
        <source>cannot be opened: {error}</source>
        <translation>kan inte öppnas: {error}</translation>
    </message>
    <message>
        <source>cannot be read: {error}</source>
        <translation>kan inte läsas: {error}</translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation>kan inte läsas: {value}</translation>
    </message>
    <message>
        <source>cannot tell: the loads of the house move too much for pulses of {power_w} W (a step is uncertain by {noise_w} W)</source>
        <translation>går inte att säga: husets laster varierar för mycket för pulser på {power_w} W (ett steg är osäkert på {noise_w} W)</translation>
    </message>
    <message>
        <source>capacity_w {capacity_w} is outside 1 to {most_w} W</source>
        <translation>capacity_w {capacity_w} ligger utanför 1 till {most_w} W</translation>
    </message>
    <message>
        <source>ceiling_w: {ceiling_w} W must not be below import_limit_w, which is {limit_w} W</source>
        <translation>ceiling_w: {ceiling_w} W får inte ligga under import_limit_w, som är {limit_w} W</translation>
    </message>
    <message>
        <source>cell balancing is not set up on this site</source>
        <translation>cellbalansering är inte inställd på denna anläggning</translation>
    </message>
    <message>
        <source>cell voltages and temperatures are not sent any more</source>
        <translation>cellspänningar och -temperaturer skickas inte längre</translation>
    </message>
    <message>
        <source>cells at {max_temperature_c} °C, balancing up to {high_c} °C</source>
        <translation>celler vid {max_temperature_c} °C, balansering upp till {high_c} °C</translation>
    </message>
    <message>
        <source>cells at {min_temperature_c} °C, balancing from {low_c} °C</source>
        <translation>celler vid {min_temperature_c} °C, balansering från {low_c} °C</translation>
    </message>
    <message>
        <source>cells together</source>
        <translation>cellerna ligger samlat</translation>
    </message>
    <message>
        <source>cells too low to tell</source>
        <translation>cellerna för låga för att avgöra</translation>
    </message>
    <message>
        <source>cells {cells_c} °C, limit {hot_c} °C</source>
        <translation>celler {cells_c} °C, gräns {hot_c} °C</translation>
    </message>
    <message>
        <source>certificate of {host}: {verify_message}</source>
        <translation>certifikatet för {host}: {verify_message}</translation>
    </message>
    <message>
        <source>charge from critical low ended: BMS not heard</source>
        <translation>laddning från kritiskt låg avslutad: BMS hörs inte</translation>
    </message>
    <message>
        <source>charge from critical low ended: {held_up}</source>
        <translation>laddning från kritiskt låg avslutad: {held_up}</translation>
    </message>
    <message>
        <source>charge from critical low {verb} at {soc_pct} %</source>
        <translation>laddning från kritiskt låg {verb} vid {soc_pct} %</translation>
    </message>
    <message>
        <source>charges {power_w} W</source>
        <translation>laddar med {power_w} W</translation>
    </message>
    <message>
        <source>charging power unknown</source>
        <translation>laddeffekten okänd</translation>
    </message>
    <message>
        <source>charging takes {drawn_w} W from the grid, limit {import_w} W</source>
        <translation>laddningen tar {drawn_w} W från nätet, gräns {import_w} W</translation>
    </message>
    <message>
        <source>charging: {min_reason}</source>
        <translation>laddning: {min_reason}</translation>
    </message>
    <message>
        <source>check date and time</source>
        <translation>kontrollera datum och tid</translation>
    </message>
    <message>
        <source>check the name of the hub</source>
        <translation>kontrollera hubbens namn</translation>
    </message>
    <message>
        <source>check the name of the hub; try again later</source>
        <translation>kontrollera hubbens namn; försök igen senare</translation>
    </message>
    <message>
        <source>check the name server of the network, and the name of the hub</source>
        <translation>kontrollera nätverkets namnserver och hubbens namn</translation>
    </message>
    <message>
        <source>check the trusted authorities</source>
        <translation>kontrollera de betrodda utfärdarna</translation>
    </message>
    <message>
        <source>closes the connection of a stranger, as a hub does</source>
        <translation>stänger en främlings anslutning, som en hubb gör</translation>
    </message>
    <message>
        <source>closing failed: {error}</source>
        <translation>stängning misslyckades: {error}</translation>
    </message>
    <message>
        <source>cloud configuration</source>
        <translation>konfiguration från molnet</translation>
    </message>
    <message>
        <source>command of {p_w} W and {q_var} var is not finite</source>
        <translation>kommandot {p_w} W och {q_var} var är inte ändligt</translation>
    </message>
    <message>
        <source>command of {p_w} W by {source} expired {late_s} s ago, 0 W instead</source>
        <translation>kommandot {p_w} W från {source} gick ut för {late_s} s sedan, 0 W i stället</translation>
    </message>
    <message>
        <source>commissioning test</source>
        <translation>driftsättningsprov</translation>
    </message>
    <message>
        <source>confirm within {release_window_s} s to release</source>
        <translation>bekräfta inom {release_window_s} s för att frige</translation>
    </message>
    <message>
        <source>connection closed by the device</source>
        <translation>anslutningen stängdes av enheten</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>anslutningen bröts</translation>
    </message>
    <message>
        <source>connection lost: {exc}</source>
        <translation>anslutningen bröts: {exc}</translation>
    </message>
    <message>
        <source>contact is not heard any more; {limits} kept, then {contract}</source>
        <translation>kontakten hörs inte längre; {limits} behålls, sedan {contract}</translation>
    </message>
    <message>
        <source>contact open or wire broken</source>
        <translation>kontakten öppen eller ledningen bruten</translation>
    </message>
    <message>
        <source>contact {closed}</source>
        <translation>kontakt {closed}</translation>
    </message>
    <message>
        <source>contractual fallback</source>
        <translation>avtalad reservgräns</translation>
    </message>
    <message>
        <source>control.mode: {mode} is unknown, allowed: {modes}</source>
        <translation>control.mode: {mode} är okänt, tillåtet: {modes}</translation>
    </message>
    <message>
        <source>control.parameters.{mode_id}: unknown mode, allowed: {modes}</source>
        <translation>control.parameters.{mode_id}: okänt läge, tillåtet: {modes}</translation>
    </message>
    <message>
        <source>count off by {own_pct} %</source>
        <translation>räkningen avviker {own_pct} %</translation>
    </message>
    <message>
        <source>counted {own_pct} %, BMS {bms_pct} % off</source>
        <translation>räknat {own_pct} %, BMS avviker {bms_pct} %</translation>
    </message>
    <message>
        <source>counted {soc_pct} %, BMS {bms_soc_pct} %</source>
        <translation>räknat {soc_pct} %, BMS {bms_soc_pct} %</translation>
    </message>
    <message>
        <source>covered, nothing changed: {text}</source>
        <translation>täckt, inget ändrat: {text}</translation>
    </message>
    <message>
        <source>critically low</source>
        <translation>kritiskt låg</translation>
    </message>
    <message>
        <source>current of {amps} is not measured</source>
        <translation>strömmen på {amps} mäts inte</translation>
    </message>
    <message>
        <source>dead time {dead_s} s, time constant {lag_s} s</source>
        <translation>dödtid {dead_s} s, tidskonstant {lag_s} s</translation>
    </message>
    <message>
        <source>dead-man ({no_dead_man}; set acknowledge_no_dead_man if that is accepted)</source>
        <translation>säkerhetstimer ({no_dead_man}; sätt acknowledge_no_dead_man om det godtas)</translation>
    </message>
    <message>
        <source>dead-man not armed, 0 W instead of {p_w} W</source>
        <translation>säkerhetstimern är inte aktiv, 0 W i stället för {p_w} W</translation>
    </message>
    <message>
        <source>dead_band_pu {dead_band_pu} is outside 0 to 0.1</source>
        <translation>dead_band_pu {dead_band_pu} ligger utanför 0 till 0,1</translation>
    </message>
    <message>
        <source>deadband_w: {deadband_w} W must not be above import_low_w, which is {low_w} W: it would export</source>
        <translation>deadband_w: {deadband_w} W får inte ligga över import_low_w, som är {low_w} W: det skulle exportera</translation>
    </message>
    <message>
        <source>deeply discharged</source>
        <translation>djupurladdat</translation>
    </message>
    <message>
        <source>default route by {out}</source>
        <translation>standardrutt via {out}</translation>
    </message>
    <message>
        <source>delivered again</source>
        <translation>levereras igen</translation>
    </message>
    <message>
        <source>derivative gain</source>
        <translation>derivatan</translation>
    </message>
    <message>
        <source>device answers exception {code} ({code2})</source>
        <translation>enheten svarar med undantag {code} ({code2})</translation>
    </message>
    <message>
        <source>device busy</source>
        <translation>enheten upptagen</translation>
    </message>
    <message>
        <source>device confirms another write than was asked for</source>
        <translation>enheten bekräftar en annan skrivning än begärd</translation>
    </message>
    <message>
        <source>device does not answer</source>
        <translation>enheten svarar inte</translation>
    </message>
    <message>
        <source>device does not keep its {what}: {shown}</source>
        <translation>enheten behåller inte {what}: {shown}</translation>
    </message>
    <message>
        <source>device does not show the dead-man settings it was given</source>
        <translation>enheten visar inte den givna säkerhetstimern</translation>
    </message>
    <message>
        <source>device failure</source>
        <translation>enhetsfel</translation>
    </message>
    <message>
        <source>device has no {missing}, so it never gets power</source>
        <translation>enheten saknar {missing}, så den får aldrig effekt</translation>
    </message>
    <message>
        <source>device has no {what} of its own (at all)</source>
        <translation>enheten har ingen egen {what} alls</translation>
    </message>
    <message>
        <source>device has no {what} of its own ({missing})</source>
        <translation>enheten har ingen egen {what} ({missing})</translation>
    </message>
    <message>
        <source>device holds {held}, written was {completed} W</source>
        <translation>enheten håller {held}, skrivet var {completed} W</translation>
    </message>
    <message>
        <source>device refused</source>
        <translation>enheten vägrade</translation>
    </message>
    <message>
        <source>device_id {device_id} is no inverter of this site; there are {known}</source>
        <translation>device_id {device_id} är ingen växelriktare här; det finns {known}</translation>
    </message>
    <message>
        <source>devices were added or removed: this applies at the next restart</source>
        <translation>enheter lades till eller togs bort: gäller från nästa start</translation>
    </message>
    <message>
        <source>did you mean {close}?</source>
        <translation>menades {close}?</translation>
    </message>
    <message>
        <source>discharges {power_w} W</source>
        <translation>laddar ur med {power_w} W</translation>
    </message>
    <message>
        <source>discharging: {max_reason}</source>
        <translation>urladdning: {max_reason}</translation>
    </message>
    <message>
        <source>dso.fallback: 'limit' needs dso.import_w or dso.export_w</source>
        <translation>dso.fallback: 'limit' kräver dso.import_w eller dso.export_w</translation>
    </message>
    <message>
        <source>due for {full_overdue_days} days</source>
        <translation>förfallen sedan {full_overdue_days} dagar</translation>
    </message>
    <message>
        <source>duration_s {duration_s} is outside {duration_s2} to {duration_s3} s</source>
        <translation>duration_s {duration_s} ligger utanför {duration_s2} till {duration_s3} s</translation>
    </message>
    <message>
        <source>emergency stop</source>
        <translation>nödstopp</translation>
    </message>
    <message>
        <source>end_min: {values} is also start_min, so no window is open; choose another end</source>
        <translation>end_min: {values} är också start_min, så inget fönster är öppet; välj ett annat slut</translation>
    </message>
    <message>
        <source>end_utc {end_utc} is not after start_utc {start_utc}</source>
        <translation>end_utc {end_utc} är inte efter start_utc {start_utc}</translation>
    </message>
    <message>
        <source>end_utc {end_utc} is outside {allowed}, now and 14 days ahead</source>
        <translation>end_utc {end_utc} ligger utanför {allowed}, nu och 14 dagar framåt</translation>
    </message>
    <message>
        <source>end_utc {end_utc} must be after now, {now_utc}</source>
        <translation>end_utc {end_utc} måste vara efter nu, {now_utc}</translation>
    </message>
    <message>
        <source>end_utc {end_utc} must be after start_utc {start_utc}</source>
        <translation>end_utc {end_utc} måste vara efter start_utc {start_utc}</translation>
    </message>
    <message>
        <source>ended at the screen</source>
        <translation>avslutat på skärmen</translation>
    </message>
    <message>
        <source>ends after {run_s} s</source>
        <translation>slutar efter {run_s} s</translation>
    </message>
    <message>
        <source>endurance {endurance_min} min</source>
        <translation>uthållighet {endurance_min} min</translation>
    </message>
    <message>
        <source>energy management {nem} to {nem2}</source>
        <translation>energihantering från {nem} till {nem2}</translation>
    </message>
    <message>
        <source>entry {entry_id}</source>
        <translation>post {entry_id}</translation>
    </message>
    <message>
        <source>every device answers</source>
        <translation>alla enheter svarar</translation>
    </message>
    <message>
        <source>export unknown</source>
        <translation>inmatningen okänd</translation>
    </message>
    <message>
        <source>export {value} W, limit {export_w} W</source>
        <translation>inmatning {value} W, gräns {export_w} W</translation>
    </message>
    <message>
        <source>failed: {error}</source>
        <translation>misslyckades: {error}</translation>
    </message>
    <message>
        <source>features.backup: needs a meter of role grid upstream of the contactor</source>
        <translation>features.backup: kräver en mätare med rollen grid på kontaktorns nätsida</translation>
    </message>
    <message>
        <source>features.backup: needs exactly one entry of {group} with role {role} ({what}); there are {count}</source>
        <translation>features.backup: kräver exakt en post i {group} med rollen {role} ({what}); det finns {count}</translation>
    </message>
    <message>
        <source>feedback {contactor}, limit {contactor_timeout_s} s</source>
        <translation>återkoppling {contactor}, gräns {contactor_timeout_s} s</translation>
    </message>
    <message>
        <source>feeding in would cost money</source>
        <translation>inmatning skulle kosta pengar</translation>
    </message>
    <message>
        <source>ffr is no frequency containment reserve: it has settings of its own</source>
        <translation>ffr är ingen frekvenshållningsreserv: den har egna inställningar</translation>
    </message>
    <message>
        <source>ffr: boost_share {boost_share} must not be above overshoot_share {overshoot_share}</source>
        <translation>ffr: boost_share {boost_share} får inte vara över overshoot_share {overshoot_share}</translation>
    </message>
    <message>
        <source>ffr: ready_after_s {ready_after_s} must be at least {served_s}, the time of activation, support, deactivation and buffer</source>
        <translation>ffr: ready_after_s {ready_after_s} måste vara minst {served_s}, tiden för aktivering, stöd, avaktivering och paus</translation>
    </message>
    <message>
        <source>ffr: spike_s {spike_s} must be below activation_s {activation_s}</source>
        <translation>ffr: spike_s {spike_s} måste vara under activation_s {activation_s}</translation>
    </message>
    <message>
        <source>ffr: {name} {value} is outside {low} to {high}</source>
        <translation>ffr: {name} {value} ligger utanför {low} till {high}</translation>
    </message>
    <message>
        <source>first start</source>
        <translation>första starten</translation>
    </message>
    <message>
        <source>floor {floor_soc_pct} %, starts again at {again_pct} %</source>
        <translation>undre gräns {floor_soc_pct} %, startar igen vid {again_pct} %</translation>
    </message>
    <message>
        <source>follows the grid meter</source>
        <translation>följer nätmätaren</translation>
    </message>
    <message>
        <source>for more than {unasked_after_s} s</source>
        <translation>i mer än {unasked_after_s} s</translation>
    </message>
    <message>
        <source>for {away_s} s</source>
        <translation>i {away_s} s</translation>
    </message>
    <message>
        <source>for {duration_s} s, asked by {by}</source>
        <translation>i {duration_s} s, begärt av {by}</translation>
    </message>
    <message>
        <source>for_s {for_s} is outside 0 to {max_forced_s} s</source>
        <translation>for_s {for_s} ligger utanför 0 till {max_forced_s} s</translation>
    </message>
    <message>
        <source>for_s {for_s} is outside 0 to {max_s} s</source>
        <translation>for_s {for_s} ligger utanför 0 till {max_s} s</translation>
    </message>
    <message>
        <source>for_s {for_s} is outside {for_s2} to {for_s3} s</source>
        <translation>for_s {for_s} ligger utanför {for_s2} till {for_s3} s</translation>
    </message>
    <message>
        <source>frequency file</source>
        <translation>frekvensfil</translation>
    </message>
    <message>
        <source>frequency valid again</source>
        <translation>frekvensen giltig igen</translation>
    </message>
    <message>
        <source>frequency {frequency_hz} Hz, allowed {low_hz} to {high_hz} Hz</source>
        <translation>frekvens {frequency_hz} Hz, tillåtet {low_hz} till {high_hz} Hz</translation>
    </message>
    <message>
        <source>from {current} there is no way to {state}, allowed: {allowed}</source>
        <translation>från ”{current}” finns ingen väg till ”{state}”, tillåtet: {allowed}</translation>
    </message>
    <message>
        <source>from {nominal_hz} to {nominal_hz2} Hz</source>
        <translation>från {nominal_hz} till {nominal_hz2} Hz</translation>
    </message>
    <message>
        <source>gateway path unavailable</source>
        <translation>vägen via gateway är inte tillgänglig</translation>
    </message>
    <message>
        <source>gateway target did not respond</source>
        <translation>målet bakom gateway svarar inte</translation>
    </message>
    <message>
        <source>general.nominal_hz: {nominal_hz}, allowed: 50 or 60 Hz</source>
        <translation>general.nominal_hz: {nominal_hz}, tillåtet: 50 eller 60 Hz</translation>
    </message>
    <message>
        <source>gets no power: its set-points are in percent, so rated_power_w is needed</source>
        <translation>får ingen effekt: dess börvärden är i procent, därför behövs rated_power_w</translation>
    </message>
    <message>
        <source>goes on past the end of its volume</source>
        <translation>fortsätter efter slutet på sin volym</translation>
    </message>
    <message>
        <source>grid and island agree</source>
        <translation>nät och ö-drift stämmer överens</translation>
    </message>
    <message>
        <source>grid and island do not agree any more</source>
        <translation>nät och ö-drift stämmer inte längre överens</translation>
    </message>
    <message>
        <source>grid {grid_w} W + PV {pv_w} W + battery {ess_w} W is below zero</source>
        <translation>nät {grid_w} W + PV {pv_w} W + batteri {ess_w} W är under noll</translation>
    </message>
    <message>
        <source>grid_code.protection.{name}: unknown, allowed: {names}</source>
        <translation>grid_code.protection.{name}: okänd, tillåtet: {names}</translation>
    </message>
    <message>
        <source>grid_code.reactive_by_voltage.enabled: true stands beside reactive.rule; leave one of them out</source>
        <translation>grid_code.reactive_by_voltage.enabled: true står bredvid reactive.rule; utelämna en av dem</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>återlämnad</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>har ingen</translation>
    </message>
    <message>
        <source>has {grid_meters}: {grid_meters2}</source>
        <translation>har {grid_meters}: {grid_meters2}</translation>
    </message>
    <message>
        <source>held at {active_power_w} W</source>
        <translation>hålls vid {active_power_w} W</translation>
    </message>
    <message>
        <source>highest phase {highest_v} V</source>
        <translation>högsta fasen {highest_v} V</translation>
    </message>
    <message>
        <source>how fast {place} answers cannot be told: its answer has no clear shape</source>
        <translation>hur snabbt {place} svarar går inte att säga: svaret har ingen tydlig form</translation>
    </message>
    <message>
        <source>how late {place} is cannot be told: its answer has no clear shape</source>
        <translation>hur sen {place} är går inte att säga: svaret har ingen tydlig form</translation>
    </message>
    <message>
        <source>idle to run: idle is switched off</source>
        <translation>vila till drift: vila är avstängd</translation>
    </message>
    <message>
        <source>idle to run: {why}</source>
        <translation>vila till drift: {why}</translation>
    </message>
    <message>
        <source>illegal data address</source>
        <translation>otillåten dataadress</translation>
    </message>
    <message>
        <source>illegal data value</source>
        <translation>otillåtet datavärde</translation>
    </message>
    <message>
        <source>illegal function</source>
        <translation>otillåten funktion</translation>
    </message>
    <message>
        <source>import_low_w: {low_w} W must not be above import_high_w, which is {high_w} W</source>
        <translation>import_low_w: {low_w} W får inte ligga över import_high_w, som är {high_w} W</translation>
    </message>
    <message>
        <source>in which order L1, L2 and L3 of {place} are cannot be told from a three-phase inverter</source>
        <translation>i vilken ordning L1, L2 och L3 på {place} ligger går inte att säga med en trefasig växelriktare</translation>
    </message>
    <message>
        <source>integral gain</source>
        <translation>integralen</translation>
    </message>
    <message>
        <source>inverter or battery have no valid data</source>
        <translation>växelriktare eller batteri saknar giltiga data</translation>
    </message>
    <message>
        <source>inverter {device_id} is not in fault</source>
        <translation>växelriktare {device_id} har inget fel</translation>
    </message>
    <message>
        <source>inverter {device_id} is unknown, allowed: {known}</source>
        <translation>växelriktare {device_id} är okänd, tillåtet: {known}</translation>
    </message>
    <message>
        <source>inverters[{name}].batteries: no rack hangs on it; find its battery, or take the inverter out</source>
        <translation>inverters[{name}].batteries: inget rack hänger på den; hitta dess batteri, eller ta bort växelriktaren</translation>
    </message>
    <message>
        <source>is a placeholder for the simulator, its addresses are not known</source>
        <translation>är en platshållare för simulatorn, dess adresser är okända</translation>
    </message>
    <message>
        <source>is missing; the import limit of the connection in W (0 to 1e+08), or limits.fuse_a in A (1 to 10000)</source>
        <translation>saknas; anslutningens uttagsgräns i W (0 till 1e+08), eller limits.fuse_a i A (1 till 10000)</translation>
    </message>
    <message>
        <source>is not a file of schema {schema}</source>
        <translation>är ingen fil enligt {schema}</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>är ingen text</translation>
    </message>
    <message>
        <source>is not valid TOML: {error}</source>
        <translation>är inte giltig TOML: {error}</translation>
    </message>
    <message>
        <source>is only listened to, without keep-alive</source>
        <translation>avlyssnas bara, utan keep-alive</translation>
    </message>
    <message>
        <source>it opened although it is told to be closed</source>
        <translation>den öppnade fast den ska vara sluten</translation>
    </message>
    <message>
        <source>its cause has gone</source>
        <translation>orsaken är borta</translation>
    </message>
    <message>
        <source>its contact cannot be read</source>
        <translation>dess kontakt kan inte läsas</translation>
    </message>
    <message>
        <source>its inverter is not available</source>
        <translation>dess växelriktare är inte tillgänglig</translation>
    </message>
    <message>
        <source>its process ended with {returncode}: {last}</source>
        <translation>dess process slutade med {returncode}: {last}</translation>
    </message>
    <message>
        <source>its racks</source>
        <translation>dess rack</translation>
    </message>
    <message>
        <source>its time is over</source>
        <translation>tiden är ute</translation>
    </message>
    <message>
        <source>its values have just moved again</source>
        <translation>dess värden har just rört sig igen</translation>
    </message>
    <message>
        <source>kind q_by_u: a fallback must work without a measured voltage, allowed: off, fixed_q, fixed_pf</source>
        <translation>kind q_by_u: reservregeln måste fungera utan uppmätt spänning, tillåtet: off, fixed_q, fixed_pf</translation>
    </message>
    <message>
        <source>kind {kind}: the inverters of this site have no reactive power (max_reactive_var)</source>
        <translation>kind {kind}: växelriktarna här har ingen reaktiv effekt (max_reactive_var)</translation>
    </message>
    <message>
        <source>known for {ahead_s} h ahead</source>
        <translation>kända {ahead_s} h framåt</translation>
    </message>
    <message>
        <source>last {active_power_w} W from {by}</source>
        <translation>senast {active_power_w} W från {by}</translation>
    </message>
    <message>
        <source>last_day {last_day} must not be before first_day {first_day}</source>
        <translation>last_day {last_day} får inte vara före first_day {first_day}</translation>
    </message>
    <message>
        <source>last_day {last_day} must not be before today, {today}</source>
        <translation>last_day {last_day} får inte vara före i dag, {today}</translation>
    </message>
    <message>
        <source>latched; release it in two steps</source>
        <translation>låst; frige i två steg</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelämnad</translation>
    </message>
    <message>
        <source>limit ended after {at_s} s</source>
        <translation>gränsen upphörde efter {at_s} s</translation>
    </message>
    <message>
        <source>limit kept: {wanted}</source>
        <translation>gränsen kvarstår: {wanted}</translation>
    </message>
    <message>
        <source>limit of the distribution operator for {valid_s} s: {words}</source>
        <translation>nätägarens gräns i {valid_s} s: {words}</translation>
    </message>
    <message>
        <source>limit of the distribution operator released</source>
        <translation>nätägarens gräns upphävd</translation>
    </message>
    <message>
        <source>limit reached after {at_s} s: {snapshot}</source>
        <translation>gränsen nådd efter {at_s} s: {snapshot}</translation>
    </message>
    <message>
        <source>limit {verb}: {wanted}</source>
        <translation>gräns {verb}: {wanted}</translation>
    </message>
    <message>
        <source>limits.fuse_a: {fuse_a} needs exactly one meter of role grid, which measures the current of each phase behind the fuse; this file {found}</source>
        <translation>limits.fuse_a: {fuse_a} kräver exakt en mätare med rollen grid, som mäter strömmen i varje fas bakom säkringen; denna fil {found}</translation>
    </message>
    <message>
        <source>limits.grid_export_share: {grid_export_share} needs limits.pv_peak_w, which is missing</source>
        <translation>limits.grid_export_share: {grid_export_share} kräver limits.pv_peak_w, som saknas</translation>
    </message>
    <message>
        <source>limits.grid_import_w: {text_of}</source>
        <translation>limits.grid_import_w: {text_of}</translation>
    </message>
    <message>
        <source>limits.min_soc_pct: {min_soc_pct} must be below limits.max_soc_pct, which is {max_soc_pct}</source>
        <translation>limits.min_soc_pct: {min_soc_pct} måste vara under limits.max_soc_pct, som är {max_soc_pct}</translation>
    </message>
    <message>
        <source>link changed</source>
        <translation>anslutningen ändrades</translation>
    </message>
    <message>
        <source>load {parts} on {cores} cores</source>
        <translation>belastning {parts} på {cores} kärnor</translation>
    </message>
    <message>
        <source>logged in at the screen</source>
        <translation>inloggad på skärmen</translation>
    </message>
    <message>
        <source>logged out at the screen: {why}</source>
        <translation>utloggad på skärmen: {why}</translation>
    </message>
    <message>
        <source>longest time</source>
        <translation>längsta tiden</translation>
    </message>
    <message>
        <source>memory parity error</source>
        <translation>paritetsfel i minnet</translation>
    </message>
    <message>
        <source>meters or inverters have changed since the test of {at_utc} UTC</source>
        <translation>mätare eller växelriktare har ändrats sedan provet {at_utc} UTC</translation>
    </message>
    <message>
        <source>min_power_factor {min_power_factor} is outside 0.1 to 1 (0: no limit)</source>
        <translation>min_power_factor {min_power_factor} ligger utanför 0,1 till 1 (0: ingen gräns)</translation>
    </message>
    <message>
        <source>min_temperature_c is {low_c}, above max_temperature_c, which is {high_c}</source>
        <translation>min_temperature_c är {low_c}, över max_temperature_c, som är {high_c}</translation>
    </message>
    <message>
        <source>min_valid_s: {shortest_s} s must not be above max_valid_s, which is {longest_s} s</source>
        <translation>min_valid_s: {shortest_s} s får inte ligga över max_valid_s, som är {longest_s} s</translation>
    </message>
    <message>
        <source>min_voltage_v is {low_v}, above max_voltage_v, which is {high_v}</source>
        <translation>min_voltage_v är {low_v}, över max_voltage_v, som är {high_v}</translation>
    </message>
    <message>
        <source>minutes of full activation left; left out: that of the product</source>
        <translation>minuter kvar vid full aktivering; utelämnat: produktens eget</translation>
    </message>
    <message>
        <source>minutes since local midnight</source>
        <translation>minuter sedan midnatt, lokal tid</translation>
    </message>
    <message>
        <source>minutes {minutes} is outside {test_min} to {test_min2} min</source>
        <translation>minutes {minutes} ligger utanför {test_min} till {test_min2} min</translation>
    </message>
    <message>
        <source>missing: {device_id}</source>
        <translation>saknas: {device_id}</translation>
    </message>
    <message>
        <source>mode is {title}; change to {titles} first</source>
        <translation>läget är {title}; byt först till {titles}</translation>
    </message>
    <message>
        <source>mode {mode_id} is unknown, allowed: {modes}</source>
        <translation>läget {mode_id} är okänt, tillåtet: {modes}</translation>
    </message>
    <message>
        <source>mode {title}</source>
        <translation>läge {title}</translation>
    </message>
    <message>
        <source>mode {title} needs {feature} in the site file</source>
        <translation>läget {title} kräver {feature} i anläggningsfilen</translation>
    </message>
    <message>
        <source>more PV than the battery takes, and nothing left to switch off</source>
        <translation>mer PV än batteriet tar, och inget mer att koppla från</translation>
    </message>
    <message>
        <source>mounted read-only</source>
        <translation>monterad skrivskyddad</translation>
    </message>
    <message>
        <source>neither a connection string nor a certificate with its key is named</source>
        <translation>varken anslutningssträng eller certifikat med nyckel är angivet</translation>
    </message>
    <message>
        <source>neither grid meter nor inverter has it</source>
        <translation>varken nätmätare eller växelriktare har den</translation>
    </message>
    <message>
        <source>neither import_w nor export_w is given; to end a limit, release it</source>
        <translation>varken import_w eller export_w anges; upphäv gränsen för att avsluta den</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>aldrig hörd</translation>
    </message>
    <message>
        <source>new settings in force</source>
        <translation>nya inställningar gäller</translation>
    </message>
    <message>
        <source>new site file</source>
        <translation>ny anläggningsfil</translation>
    </message>
    <message>
        <source>no /dev/rtc</source>
        <translation>ingen /dev/rtc</translation>
    </message>
    <message>
        <source>no address with a way out (no default route)</source>
        <translation>ingen adress med väg ut (ingen standardrutt)</translation>
    </message>
    <message>
        <source>no agreement for {timeout_s} s</source>
        <translation>ingen överensstämmelse på {timeout_s} s</translation>
    </message>
    <message>
        <source>no alarm is named</source>
        <translation>inget larm angavs</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>no answer within {timeout_s} s{stray}</source>
        <translation>inget svar inom {timeout_s} s{stray}</translation>
    </message>
    <message>
        <source>no cable and no radio link on {names}</source>
        <translation>ingen kabel och ingen radiolänk på {names}</translation>
    </message>
    <message>
        <source>no cell voltages</source>
        <translation>inga cellspänningar</translation>
    </message>
    <message>
        <source>no charging power is allowed now</source>
        <translation>ingen laddeffekt är tillåten just nu</translation>
    </message>
    <message>
        <source>no commissioning test was made</source>
        <translation>inget driftsättningsprov har gjorts</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>ingen anslutning</translation>
    </message>
    <message>
        <source>no connection within {timeout_s} s</source>
        <translation>ingen anslutning inom {timeout_s} s</translation>
    </message>
    <message>
        <source>no critical alarm any more</source>
        <translation>inget kritiskt larm längre</translation>
    </message>
    <message>
        <source>no device is chosen</source>
        <translation>ingen enhet är vald</translation>
    </message>
    <message>
        <source>no feedback signal</source>
        <translation>ingen återkopplingssignal</translation>
    </message>
    <message>
        <source>no frame for {silence_s} s, bus reopened</source>
        <translation>inget telegram på {silence_s} s, bussen öppnad igen</translation>
    </message>
    <message>
        <source>no frame {id}h within {max_age_s} s</source>
        <translation>inget telegram {id}h inom {max_age_s} s</translation>
    </message>
    <message>
        <source>no grid</source>
        <translation>inget nät</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen gräns</translation>
    </message>
    <message>
        <source>no limit holds the power back</source>
        <translation>ingen gräns håller tillbaka effekten</translation>
    </message>
    <message>
        <source>no limit of the distribution operator is in force by request</source>
        <translation>ingen begärd gräns från nätägaren gäller</translation>
    </message>
    <message>
        <source>no longer critically low</source>
        <translation>inte längre kritiskt låg</translation>
    </message>
    <message>
        <source>no longer put aside</source>
        <translation>inte längre undanlagd</translation>
    </message>
    <message>
        <source>no network interface</source>
        <translation>inget nätverksgränssnitt</translation>
    </message>
    <message>
        <source>no optimum within {time_limit_s} s: the plan is plain self-consumption</source>
        <translation>inget optimum inom {time_limit_s} s: planen är enkel egenanvändning</translation>
    </message>
    <message>
        <source>no plan within {limit_s} s; its process was ended</source>
        <translation>ingen plan inom {limit_s} s; processen avslutades</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>ingen plan ännu</translation>
    </message>
    <message>
        <source>no power until the grid has been normal long enough</source>
        <translation>ingen effekt förrän nätet varit normalt tillräckligt länge</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>inget skäl angivet</translation>
    </message>
    <message>
        <source>no record came for {gap_s} s</source>
        <translation>ingen post kom på {gap_s} s</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>ingen säker anslutning</translation>
    </message>
    <message>
        <source>no secure connection: {value}</source>
        <translation>ingen säker anslutning: {value}</translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation>ingen givare</translation>
    </message>
    <message>
        <source>no set-point</source>
        <translation>inget börvärde</translation>
    </message>
    <message>
        <source>no stop is in force</source>
        <translation>inget stopp gäller</translation>
    </message>
    <message>
        <source>no test has been made</source>
        <translation>inget prov har gjorts</translation>
    </message>
    <message>
        <source>no test mode is in force</source>
        <translation>inget provläge gäller</translation>
    </message>
    <message>
        <source>no test while there is an alarm: {obstacle}</source>
        <translation>inget prov medan ett larm finns: {obstacle}</translation>
    </message>
    <message>
        <source>no valid data for {age_s} s</source>
        <translation>inga giltiga data på {age_s} s</translation>
    </message>
    <message>
        <source>no valid data from {grid_meter}</source>
        <translation>inga giltiga data från {grid_meter}</translation>
    </message>
    <message>
        <source>no valid data from {inverter_id}</source>
        <translation>inga giltiga data från {inverter_id}</translation>
    </message>
    <message>
        <source>no valid data from {rack}</source>
        <translation>inga giltiga data från {rack}</translation>
    </message>
    <message>
        <source>no valid data of {grid_meter} during the pulses</source>
        <translation>inga giltiga data från {grid_meter} under pulserna</translation>
    </message>
    <message>
        <source>no valid frequency</source>
        <translation>ingen giltig frekvens</translation>
    </message>
    <message>
        <source>no valid frequency: back to the baseline</source>
        <translation>ingen giltig frekvens: tillbaka till baslinjen</translation>
    </message>
    <message>
        <source>no volume of any product is sold in that time</source>
        <translation>ingen volym är såld under den tiden</translation>
    </message>
    <message>
        <source>no volume of {product} is sold in that time</source>
        <translation>ingen volym av {product} är såld under den tiden</translation>
    </message>
    <message>
        <source>nobody claims the power of the unit</source>
        <translation>ingen begär enhetens effekt</translation>
    </message>
    <message>
        <source>nobody looks at the page any more</source>
        <translation>ingen tittar på sidan längre</translation>
    </message>
    <message>
        <source>none of {weekdays} lies between first_day {first_day} and last_day {last_day}</source>
        <translation>ingen av {weekdays} ligger mellan first_day {first_day} och last_day {last_day}</translation>
    </message>
    <message>
        <source>none was ever handed in</source>
        <translation>ingen har någonsin lämnats</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>inte aktiv</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>inte ansluten</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>inte ansluten ännu</translation>
    </message>
    <message>
        <source>not delivered: {held_off}</source>
        <translation>levereras inte: {held_off}</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>inte hörd ännu</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>inte öppnad ännu</translation>
    </message>
    <message>
        <source>not provisioned yet: there is no {file}</source>
        <translation>ännu ingen plats i molnet: {file} finns inte</translation>
    </message>
    <message>
        <source>not put aside: {unknown}</source>
        <translation>inte undanlagda: {unknown}</translation>
    </message>
    <message>
        <source>not there: {unknown}</source>
        <translation>finns inte: {unknown}</translation>
    </message>
    <message>
        <source>nothing heard, source {source}</source>
        <translation>inget hört, källa {source}</translation>
    </message>
    <message>
        <source>nothing was changed: {error}</source>
        <translation>inget ändrades: {error}</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>inget skulle ändras</translation>
    </message>
    <message>
        <source>off because too much was switched on</source>
        <translation>av eftersom för mycket var påslaget</translation>
    </message>
    <message>
        <source>off to save energy</source>
        <translation>av för att spara energi</translation>
    </message>
    <message>
        <source>off until the island is steady</source>
        <translation>av tills ö-driften är stabil</translation>
    </message>
    <message>
        <source>one phase is taken for all three and multiplied by three</source>
        <translation>en fas tas för alla tre och multipliceras med tre</translation>
    </message>
    <message>
        <source>one phase of three is counted</source>
        <translation>en fas av tre räknas</translation>
    </message>
    <message>
        <source>only {used} steps of {inverter_id} can be used: the unit was held back or no data came</source>
        <translation>bara {used} steg från {inverter_id} kan användas: enheten hölls tillbaka eller inga data kom</translation>
    </message>
    <message>
        <source>output not set to its safe value</source>
        <translation>utgången står inte på sitt säkra värde</translation>
    </message>
    <message>
        <source>output {output_id} cannot be tested so, allowed: {names}</source>
        <translation>utgång {output_id} kan inte provas så, tillåtet: {names}</translation>
    </message>
    <message>
        <source>output {output_id} is being tested; one at a time</source>
        <translation>utgång {output_id} provas; en i taget</translation>
    </message>
    <message>
        <source>output {output_id} is not a fan or heater, allowed: none</source>
        <translation>utgång {output_id} är varken fläkt eller värmare, tillåtet: ingen</translation>
    </message>
    <message>
        <source>output {output_id} is not a fan or heater, allowed: {climate}</source>
        <translation>utgång {output_id} är varken fläkt eller värmare, tillåtet: {climate}</translation>
    </message>
    <message>
        <source>output {output_id} is switched: its value is 0 or 1, not {request}</source>
        <translation>utgång {output_id} är till/från: 0 eller 1, inte {request}</translation>
    </message>
    <message>
        <source>outputs are tested in state maintenance only; the state is {state}</source>
        <translation>utgångar provas bara i underhåll; tillståndet är {state}</translation>
    </message>
    <message>
        <source>phase voltage and voltage between phases are mixed up</source>
        <translation>fasspänning och huvudspänning är förväxlade</translation>
    </message>
    <message>
        <source>phases {phases_w} W, total {active_power_w} W</source>
        <translation>faser {phases_w} W, totalt {active_power_w} W</translation>
    </message>
    <message>
        <source>plan for {hours} h: costs {cost}, {cost_without} without battery</source>
        <translation>plan för {hours} h: kostar {cost}, {cost_without} utan batteri</translation>
    </message>
    <message>
        <source>plan is {now_utc} min old</source>
        <translation>planen är {now_utc} min gammal</translation>
    </message>
    <message>
        <source>plan not used: it is older than the one in force</source>
        <translation>planen används inte: äldre än den som gäller</translation>
    </message>
    <message>
        <source>plan not used: {faults}{more}</source>
        <translation>planen används inte: {faults}{more}</translation>
    </message>
    <message>
        <source>plans come from the program's own planner, not from {source}</source>
        <translation>planer kommer från den egna planeraren, inte från {source}</translation>
    </message>
    <message>
        <source>plug in the network cable, or set up the wireless network</source>
        <translation>sätt i nätverkskabeln, eller ställ in det trådlösa nätet</translation>
    </message>
    <message>
        <source>points must rise, but {right_x} follows {left_x}</source>
        <translation>punkterna måste stiga, men {right_x} följer på {left_x}</translation>
    </message>
    <message>
        <source>points: abscissa {x} of point {number} is outside {low} to {high}</source>
        <translation>points: abskissa {x} i punkt {number} ligger utanför {low} till {high}</translation>
    </message>
    <message>
        <source>points: abscissas must rise, but {right} follows {left}</source>
        <translation>points: abskissorna måste stiga, men {right} följer på {left}</translation>
    </message>
    <message>
        <source>points: power factor {y} of point {number} is outside -1 to -0.1 and 0.1 to 1</source>
        <translation>points: effektfaktor {y} i punkt {number} ligger utanför -1 till -0,1 och 0,1 till 1</translation>
    </message>
    <message>
        <source>points: share {y} of point {number} is outside -1 to 1</source>
        <translation>points: andel {y} i punkt {number} ligger utanför -1 till 1</translation>
    </message>
    <message>
        <source>points: {points} given, allowed: 2 to 16</source>
        <translation>points: {points} angivna, tillåtet: 2 till 16</translation>
    </message>
    <message>
        <source>port {port} of {host}: {value}</source>
        <translation>port {port} på {host}: {value}</translation>
    </message>
    <message>
        <source>port {port} open</source>
        <translation>port {port} öppen</translation>
    </message>
    <message>
        <source>power and energy of both directions read positive</source>
        <translation>effekt och energi i båda riktningar visas positiva</translation>
    </message>
    <message>
        <source>power factor</source>
        <translation>effektfaktor</translation>
    </message>
    <message>
        <source>power is free again</source>
        <translation>effekten är fri igen</translation>
    </message>
    <message>
        <source>power_by_voltage.charge_start_pu: {start} must be above charge_zero_pu, which is {zero}</source>
        <translation>power_by_voltage.charge_start_pu: {start} måste ligga över charge_zero_pu, som är {zero}</translation>
    </message>
    <message>
        <source>power_by_voltage.start_pu: {start} must be below zero_pu, which is {zero}</source>
        <translation>power_by_voltage.start_pu: {start} måste ligga under zero_pu, som är {zero}</translation>
    </message>
    <message>
        <source>power_factor {power_factor} is outside -1 to -0.1 and 0.1 to 1</source>
        <translation>power_factor {power_factor} ligger utanför -1 till -0,1 och 0,1 till 1</translation>
    </message>
    <message>
        <source>prices from {first} on are not known yet; taken: {source}</source>
        <translation>priser från {first} är inte kända ännu; använt: {source}</translation>
    </message>
    <message>
        <source>prices not used: {fault}</source>
        <translation>priserna används inte: {fault}</translation>
    </message>
    <message>
        <source>prices[{number}] comes {step_s} s after the one before it, allowed: {allowed}</source>
        <translation>prices[{number}] kommer {step_s} s efter det förra, tillåtet: {allowed}</translation>
    </message>
    <message>
        <source>prices[{number}].price_per_kwh {price_per_kwh} is outside -{most} to {most2} per kWh</source>
        <translation>prices[{number}].price_per_kwh {price_per_kwh} ligger utanför -{most} till {most2} per kWh</translation>
    </message>
    <message>
        <source>prices[{number}].start_utc {start_utc} is outside {allowed}</source>
        <translation>prices[{number}].start_utc {start_utc} ligger utanför {allowed}</translation>
    </message>
    <message>
        <source>product {product} is not offered here, allowed: none</source>
        <translation>produkten {product} erbjuds inte här, tillåtet: ingen</translation>
    </message>
    <message>
        <source>product {product} is not offered here, allowed: {allowed}</source>
        <translation>produkten {product} erbjuds inte här, tillåtet: {allowed}</translation>
    </message>
    <message>
        <source>product {product} is not offered here, allowed: {offered}</source>
        <translation>produkten {product} erbjuds inte här, tillåtet: {offered}</translation>
    </message>
    <message>
        <source>profile {id} cannot be reached by {type}, only by {known}</source>
        <translation>profil {id} nås inte via {type}, bara via {known}</translation>
    </message>
    <message>
        <source>profile {id} has no CAN battery</source>
        <translation>profil {id} har inget CAN-batteri</translation>
    </message>
    <message>
        <source>profile {id} is a placeholder for the simulator, never for hardware</source>
        <translation>profil {id} är en platshållare för simulatorn, aldrig för maskinvara</translation>
    </message>
    <message>
        <source>profile {id} knows no {missing}: {notes}</source>
        <translation>profil {id} saknar {missing}: {notes}</translation>
    </message>
    <message>
        <source>proportional gain</source>
        <translation>proportionaldelen</translation>
    </message>
    <message>
        <source>racks of {inverter_id}</source>
        <translation>rackar på {inverter_id}</translation>
    </message>
    <message>
        <source>racks {racks_w} W, {device_id} {inverter_w} W</source>
        <translation>rack {racks_w} W, {device_id} {inverter_w} W</translation>
    </message>
    <message>
        <source>ramp.modes.{mode_id}: unknown mode, allowed: {modes}</source>
        <translation>ramp.modes.{mode_id}: okänt driftläge, tillåtet: {modes}</translation>
    </message>
    <message>
        <source>reactive power by rule {kind}</source>
        <translation>reaktiv effekt enligt regel {kind}</translation>
    </message>
    <message>
        <source>reactive power by rule {kind}{life}</source>
        <translation>reaktiv effekt enligt regel {kind}{life}</translation>
    </message>
    <message>
        <source>reactive power by the rule of the site file</source>
        <translation>reaktiv effekt enligt regeln i anläggningsfilen</translation>
    </message>
    <message>
        <source>reactive_power_var {power_var} is outside {value} to {reactive_var} var</source>
        <translation>reactive_power_var {power_var} ligger utanför {value} till {reactive_var} var</translation>
    </message>
    <message>
        <source>reactive_power_var {reactive_power_var} is outside {value} to {most_var} var</source>
        <translation>reactive_power_var {reactive_power_var} ligger utanför {value} till {most_var} var</translation>
    </message>
    <message>
        <source>reading the twin</source>
        <translation>läsningen av tvillingen</translation>
    </message>
    <message>
        <source>reads {sample}, possible is {allowed}</source>
        <translation>läser {sample}, möjligt är {allowed}</translation>
    </message>
    <message>
        <source>refused: {text}</source>
        <translation>nekad: {text}</translation>
    </message>
    <message>
        <source>released: {reason}</source>
        <translation>frigivet: {reason}</translation>
    </message>
    <message>
        <source>repeating entries of a tier must share one time zone, here: {zones}</source>
        <translation>återkommande poster på en nivå måste ha samma tidszon, här: {zones}</translation>
    </message>
    <message>
        <source>replan_soc_error_pct must not be above max_soc_error_pct</source>
        <translation>replan_soc_error_pct får inte vara över max_soc_error_pct</translation>
    </message>
    <message>
        <source>reset by a person</source>
        <translation>återställt av en person</translation>
    </message>
    <message>
        <source>reset of inverter {device_id}, number {recent} of {most_an_hour} in an hour</source>
        <translation>återställning av växelriktare {device_id}, nummer {recent} av {most_an_hour} på en timme</translation>
    </message>
    <message>
        <source>rests: there is no grid meter</source>
        <translation>vilar: det finns ingen nätmätare</translation>
    </message>
    <message>
        <source>role {role} may not do this; installer is needed</source>
        <translation>nivån {role} får inte det; installatör krävs</translation>
    </message>
    <message>
        <source>role {role} may not do this; {needed} is needed</source>
        <translation>nivån {role} får inte det; {needed} krävs</translation>
    </message>
    <message>
        <source>role {value} may not do this; installer is needed</source>
        <translation>nivån {value} får inte det; installatör krävs</translation>
    </message>
    <message>
        <source>run to idle: no power for {idle_after_s} s</source>
        <translation>drift till vila: ingen effekt på {idle_after_s} s</translation>
    </message>
    <message>
        <source>safe stop</source>
        <translation>säkert stopp</translation>
    </message>
    <message>
        <source>safe stop ({safe_stop_code})</source>
        <translation>säkert stopp ({safe_stop_code})</translation>
    </message>
    <message>
        <source>safe stop ended</source>
        <translation>säkert stopp upphört</translation>
    </message>
    <message>
        <source>said at the screen</source>
        <translation>sagt på skärmen</translation>
    </message>
    <message>
        <source>same values for {now_s} s while {partner} moved</source>
        <translation>samma värden i {now_s} s medan {partner} ändrades</translation>
    </message>
    <message>
        <source>same values for {still_s} s</source>
        <translation>samma värden i {still_s} s</translation>
    </message>
    <message>
        <source>schedule {tier} cleared</source>
        <translation>tidplan {tier} rensad</translation>
    </message>
    <message>
        <source>schedule {tier} with {entries} entries</source>
        <translation>tidplan {tier} med {entries} poster</translation>
    </message>
    <message>
        <source>schedules and records carry a wrong time</source>
        <translation>tidplaner och poster har fel tid</translation>
    </message>
    <message>
        <source>schedules looked up anew</source>
        <translation>tidplaner slås upp på nytt</translation>
    </message>
    <message>
        <source>screen, {role}</source>
        <translation>skärm, {role}</translation>
    </message>
    <message>
        <source>second end</source>
        <translation>andra slutet</translation>
    </message>
    <message>
        <source>second start</source>
        <translation>andra början</translation>
    </message>
    <message>
        <source>see that the router gives addresses (DHCP), or set a fixed address with a gateway</source>
        <translation>se till att routern delar ut adresser (DHCP), eller ställ in en fast adress med gateway</translation>
    </message>
    <message>
        <source>see the cloud log</source>
        <translation>se molnets logg</translation>
    </message>
    <message>
        <source>services.fcr[{index}].product: {product} is there twice</source>
        <translation>services.fcr[{index}].product: {product} finns två gånger</translation>
    </message>
    <message>
        <source>services.fcr[{index}]: {fault}</source>
        <translation>services.fcr[{index}]: {fault}</translation>
    </message>
    <message>
        <source>services.ffr: {fault}</source>
        <translation>services.ffr: {fault}</translation>
    </message>
    <message>
        <source>services.frequency_meter: {frequency_meter} is not a meter of this file, allowed: {allowed}</source>
        <translation>services.frequency_meter: {frequency_meter} är ingen mätare i denna fil, tillåtet: {allowed}</translation>
    </message>
    <message>
        <source>services.max_soc_pct: {high_pct} is above limits.max_soc_pct, which is {max_soc_pct}</source>
        <translation>services.max_soc_pct: {high_pct} ligger över limits.max_soc_pct, som är {max_soc_pct}</translation>
    </message>
    <message>
        <source>services.min_soc_pct: {low_pct} is below limits.min_soc_pct, which is {min_soc_pct}</source>
        <translation>services.min_soc_pct: {low_pct} ligger under limits.min_soc_pct, som är {min_soc_pct}</translation>
    </message>
    <message>
        <source>services.min_soc_pct: {low_pct} must be below services.max_soc_pct, which is {high_pct}</source>
        <translation>services.min_soc_pct: {low_pct} måste ligga under services.max_soc_pct, som är {high_pct}</translation>
    </message>
    <message>
        <source>services: offers nothing; give [[services.fcr]] or [services.ffr], or leave [services] out</source>
        <translation>services: erbjuder inget; ange [[services.fcr]] eller [services.ffr], eller utelämna [services]</translation>
    </message>
    <message>
        <source>set acknowledge_unverified_writes in the site file after a test</source>
        <translation>sätt acknowledge_unverified_writes i anläggningsfilen efter ett prov</translation>
    </message>
    <message>
        <source>set-point {power_w} W{alone} for {valid_s} s</source>
        <translation>börvärde {power_w} W{alone} i {valid_s} s</translation>
    </message>
    <message>
        <source>set-points are in percent: the site file needs rated_power_w, 0 W instead</source>
        <translation>börvärden i procent: anläggningsfilen kräver rated_power_w, 0 W i stället</translation>
    </message>
    <message>
        <source>settings in force</source>
        <translation>inställningarna gäller</translation>
    </message>
    <message>
        <source>settings in force: {note}</source>
        <translation>inställningarna gäller: {note}</translation>
    </message>
    <message>
        <source>share {share} at {x} is below {least_ramp_share}</source>
        <translation>andelen {share} vid {x} är under {least_ramp_share}</translation>
    </message>
    <message>
        <source>silent for {age_s} s</source>
        <translation>tyst i {age_s} s</translation>
    </message>
    <message>
        <source>slot {slot}: a value is not finite</source>
        <translation>lucka {slot}: ett värde är inte ändligt</translation>
    </message>
    <message>
        <source>slot {slot}: band reaches {high_w} W, allowed: up to {high_w2} W</source>
        <translation>lucka {slot}: bandet når {high_w} W, tillåtet: upp till {high_w2} W</translation>
    </message>
    <message>
        <source>slot {slot}: band {low_w} to {high_w} W does not hold {battery_w} W</source>
        <translation>lucka {slot}: bandet {low_w} till {high_w} W rymmer inte {battery_w} W</translation>
    </message>
    <message>
        <source>slot {slot}: battery {battery_w} W, allowed: {low_w} to {high_w} W</source>
        <translation>lucka {slot}: batteri {battery_w} W, tillåtet: {low_w} till {high_w} W</translation>
    </message>
    <message>
        <source>slot {slot}: charges at {soc_pct} %, above the highest {max_soc_pct} %</source>
        <translation>lucka {slot}: laddar vid {soc_pct} %, över högsta {max_soc_pct} %</translation>
    </message>
    <message>
        <source>slot {slot}: discharges at {soc_pct} %, below the lowest {min_soc_pct} %</source>
        <translation>lucka {slot}: laddar ur vid {soc_pct} %, under lägsta {min_soc_pct} %</translation>
    </message>
    <message>
        <source>slot {slot}: ends at {soc_pct} %, allowed: 0 to 100 %</source>
        <translation>lucka {slot}: slutar på {soc_pct} %, tillåtet: 0 till 100 %</translation>
    </message>
    <message>
        <source>slot {slot}: ends at {soc_pct} %, but {power_w} W leads to {expected_pct} %</source>
        <translation>lucka {slot}: slutar på {soc_pct} %, men {power_w} W leder till {expected_pct} %</translation>
    </message>
    <message>
        <source>slot {slot}: must start where the slot before it ends, at {expected_utc}</source>
        <translation>lucka {slot}: måste börja där den förra slutar, vid {expected_utc}</translation>
    </message>
    <message>
        <source>slot {slot}: powers do not balance, {missing_w} W too many</source>
        <translation>lucka {slot}: effekterna går inte ihop, {missing_w} W för mycket</translation>
    </message>
    <message>
        <source>slot {slot}: price {worst} per kWh, allowed: -{max_price} to {max_price2}</source>
        <translation>lucka {slot}: pris {worst} per kWh, tillåtet: -{max_price} till {max_price2}</translation>
    </message>
    <message>
        <source>slot {slot}: {curtailed_w} W of {pv_w} W PV unused</source>
        <translation>lucka {slot}: {curtailed_w} W av {pv_w} W PV oanvänt</translation>
    </message>
    <message>
        <source>slot {slot}: {length_s} s long, allowed: above 0 to {max_slot_s} s</source>
        <translation>lucka {slot}: {length_s} s lång, tillåtet: över 0 till {max_slot_s} s</translation>
    </message>
    <message>
        <source>somebody changed the mode to {mode_id}: {by}</source>
        <translation>någon bytte läge till {mode_id}: {by}</translation>
    </message>
    <message>
        <source>somebody else claims the power</source>
        <translation>någon annan begär effekten</translation>
    </message>
    <message>
        <source>somebody holds a manual set-point; let it go first</source>
        <translation>någon håller ett manuellt börvärde; släpp det först</translation>
    </message>
    <message>
        <source>something intercepts TLS</source>
        <translation>något fångar upp TLS</translation>
    </message>
    <message>
        <source>start and end are times of the wall clock and carry no offset; name the zone in time_zone</source>
        <translation>början och slut är klockslag utan förskjutning; ange zonen i time_zone</translation>
    </message>
    <message>
        <source>start time is over, without {missing}</source>
        <translation>starttiden är över, utan {missing}</translation>
    </message>
    <message>
        <source>start_utc {start_utc} to end_utc {end_utc}</source>
        <translation>start_utc {start_utc} till end_utc {end_utc}</translation>
    </message>
    <message>
        <source>state of charge certain again: counted {soc_pct} %, BMS {bms_soc_pct} %</source>
        <translation>laddningsnivån säker igen: räknat {soc_pct} %, BMS {bms_soc_pct} %</translation>
    </message>
    <message>
        <source>state of charge doubtful: counted {soc_pct} %, BMS {bms_soc_pct} %</source>
        <translation>laddningsnivån osäker: räknat {soc_pct} %, BMS {bms_soc_pct} %</translation>
    </message>
    <message>
        <source>state of charge {soc_pct} %</source>
        <translation>laddningsnivå {soc_pct} %</translation>
    </message>
    <message>
        <source>state of charge {soc_pct} % is below {least_pct} %</source>
        <translation>laddningsnivån {soc_pct} % är under {least_pct} %</translation>
    </message>
    <message>
        <source>state {state}</source>
        <translation>tillstånd {state}</translation>
    </message>
    <message>
        <source>state {state} cannot be asked for, allowed: {asked}</source>
        <translation>tillståndet {state} kan inte begäras, tillåtet: {asked}</translation>
    </message>
    <message>
        <source>steps of {value} mHz, at most {value2} mHz</source>
        <translation>steg om {value} mHz, högst {value2} mHz</translation>
    </message>
    <message>
        <source>stopped after {time_limit_s} s, at most {left} from the best</source>
        <translation>avbröts efter {time_limit_s} s, högst {left} från det bästa</translation>
    </message>
    <message>
        <source>stopped by an alarm</source>
        <translation>stoppad av ett larm</translation>
    </message>
    <message>
        <source>stops the unit and cannot be put aside: {serious}</source>
        <translation>stoppar enheten och kan inte läggas undan: {serious}</translation>
    </message>
    <message>
        <source>sudo ballast adopt {target}{where} --yes</source>
        <translation>sudo ballast adopt {target}{where} --yes</translation>
    </message>
    <message>
        <source>surface {surface_c} °C, dew point {dew_c} °C</source>
        <translation>yta {surface_c} °C, daggpunkt {dew_c} °C</translation>
    </message>
    <message>
        <source>taken back, for it cannot be kept: {error}</source>
        <translation>återtaget, eftersom det inte kan sparas: {error}</translation>
    </message>
    <message>
        <source>takes no part in the island</source>
        <translation>deltar inte i ödriften</translation>
    </message>
    <message>
        <source>takes part in the island again</source>
        <translation>deltar i ödriften igen</translation>
    </message>
    <message>
        <source>task failed</source>
        <translation>uppgiften misslyckades</translation>
    </message>
    <message>
        <source>telling of the upload</source>
        <translation>meddelandet om uppladdningen</translation>
    </message>
    <message>
        <source>temperature is not sent any more</source>
        <translation>temperaturen skickas inte längre</translation>
    </message>
    <message>
        <source>test frequency</source>
        <translation>provfrekvens</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>provläge</translation>
    </message>
    <message>
        <source>test mode ended</source>
        <translation>provläget avslutat</translation>
    </message>
    <message>
        <source>test mode for {minutes} min: a test signal drives the services</source>
        <translation>provläge i {minutes} min: en provsignal styr tjänsterna</translation>
    </message>
    <message>
        <source>test of the output ended</source>
        <translation>provet av utgången avslutat</translation>
    </message>
    <message>
        <source>test of {output_id} ends</source>
        <translation>provet av {output_id} slutar</translation>
    </message>
    <message>
        <source>that of the site</source>
        <translation>anläggningens</translation>
    </message>
    <message>
        <source>that of {phases} sits on {phases2}</source>
        <translation>den på {phases} sitter på {phases2}</translation>
    </message>
    <message>
        <source>the BMS forbids charging</source>
        <translation>BMS tillåter inte laddning</translation>
    </message>
    <message>
        <source>the BMS has not said its version, so its frames are not trusted</source>
        <translation>BMS har inte angett sin version, så det litas inte på</translation>
    </message>
    <message>
        <source>the BMS of the {place} shows charging as discharging</source>
        <translation>BMS ({place}) visar laddning som urladdning</translation>
    </message>
    <message>
        <source>the BMS says version {version}; DBC and map are for {value}</source>
        <translation>BMS anger version {version}; DBC och karta är för {value}</translation>
    </message>
    <message>
        <source>the BMS sends no heartbeat</source>
        <translation>BMS sänder inget hjärtslag</translation>
    </message>
    <message>
        <source>the PIN cannot be kept: {error}</source>
        <translation>PIN-koden kan inte sparas: {error}</translation>
    </message>
    <message>
        <source>the PIN of level {role} is set by the installer or a higher level</source>
        <translation>PIN för nivån {role} anges av installatören eller en högre nivå</translation>
    </message>
    <message>
        <source>the attempts of this day are used up</source>
        <translation>dagens försök är slut</translation>
    </message>
    <message>
        <source>the battery has {most_w} kW</source>
        <translation>batteriet har {most_w} kW</translation>
    </message>
    <message>
        <source>the battery is at its floor</source>
        <translation>batteriet är vid sin undre gräns</translation>
    </message>
    <message>
        <source>the battery is at {soc_pct} %, the plan expected {expected_pct} %</source>
        <translation>batteriet är på {soc_pct} %, planen väntade {expected_pct} %</translation>
    </message>
    <message>
        <source>the battery starts at {soc_pct} %</source>
        <translation>batteriet börjar på {soc_pct} %</translation>
    </message>
    <message>
        <source>the battery starts at {soc_pct} % and other wishes come first</source>
        <translation>batteriet börjar på {soc_pct} % och andra önskemål går före</translation>
    </message>
    <message>
        <source>the change failed; the log tells more</source>
        <translation>ändringen misslyckades; loggen säger mer</translation>
    </message>
    <message>
        <source>the clock was set by {jump_s} s</source>
        <translation>klockan ställdes om {jump_s} s</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>anslutningen bröts</translation>
    </message>
    <message>
        <source>the connection was lost while subscribing</source>
        <translation>anslutningen bröts under prenumerationen</translation>
    </message>
    <message>
        <source>the contact of the emergency stop is open or not heard; let the button go first</source>
        <translation>nödstoppets kontakt är öppen eller hörs inte; släpp knappen först</translation>
    </message>
    <message>
        <source>the contactor is open and the inverters make the grid</source>
        <translation>kontaktorn är öppen och växelriktarna bildar nätet</translation>
    </message>
    <message>
        <source>the contactor that it opens</source>
        <translation>kontaktorn som den öppnar</translation>
    </message>
    <message>
        <source>the controller has not answered; nothing was changed</source>
        <translation>styrningen svarade inte; inget ändrades</translation>
    </message>
    <message>
        <source>the controller has not answered; restart the unit</source>
        <translation>styrningen har inte svarat; starta om enheten</translation>
    </message>
    <message>
        <source>the controller has not begun yet</source>
        <translation>styrningen har inte börjat än</translation>
    </message>
    <message>
        <source>the current transformer of {phases} is turned round: this phase counts backwards</source>
        <translation>strömtransformatorn på {phases} är felvänd: denna fas räknar baklänges</translation>
    </message>
    <message>
        <source>the current transformers of {moved} are exchanged: each sees the other phase's current</source>
        <translation>strömtransformatorerna på {moved} är förväxlade: var och en ser en annan fas ström</translation>
    </message>
    <message>
        <source>the current transformers of {place} are on other phases than its voltages: {pairs}</source>
        <translation>strömtransformatorerna på {place} sitter på andra faser än spänningarna: {pairs}</translation>
    </message>
    <message>
        <source>the decimal place is off by one, or the transformer ratio is set ten times too large</source>
        <translation>kommat är fel en plats, eller så är omsättningen inställd tio gånger för stor</translation>
    </message>
    <message>
        <source>the decimal place is off by one, or the transformer ratio is set ten times too small</source>
        <translation>kommat är fel en plats, eller så är omsättningen inställd tio gånger för liten</translation>
    </message>
    <message>
        <source>the decimal places are off by two</source>
        <translation>kommat är fel två platser</translation>
    </message>
    <message>
        <source>the disturbance lasts</source>
        <translation>störningen pågår</translation>
    </message>
    <message>
        <source>the energy of this day is used up</source>
        <translation>dagens energi är slut</translation>
    </message>
    <message>
        <source>the export limit is {export_limit_w} kW</source>
        <translation>inmatningsgränsen är {export_limit_w} kW</translation>
    </message>
    <message>
        <source>the feedback of the contactor</source>
        <translation>kontaktorns återkoppling</translation>
    </message>
    <message>
        <source>the feedback of the grid contactor is lost</source>
        <translation>återkopplingen från nätkontaktorn saknas</translation>
    </message>
    <message>
        <source>the feedback of the grid contactor is {contactor}, not closed</source>
        <translation>nätkontaktorns återkoppling är {contactor}, inte sluten</translation>
    </message>
    <message>
        <source>the first cycle</source>
        <translation>den första cykeln</translation>
    </message>
    <message>
        <source>the first release step is missing or too old</source>
        <translation>det första steget saknas eller är för gammalt</translation>
    </message>
    <message>
        <source>the frequency is not measured</source>
        <translation>frekvensen mäts inte</translation>
    </message>
    <message>
        <source>the grid contactor did not close in time</source>
        <translation>nätkontaktorn slöt inte i tid</translation>
    </message>
    <message>
        <source>the grid contactor did not open in time</source>
        <translation>nätkontaktorn öppnade inte i tid</translation>
    </message>
    <message>
        <source>the grid contactor has opened by itself</source>
        <translation>nätkontaktorn öppnade av sig själv</translation>
    </message>
    <message>
        <source>the grid contactor is closed</source>
        <translation>nätkontaktorn är sluten</translation>
    </message>
    <message>
        <source>the grid contactor is closed although it is told to open</source>
        <translation>nätkontaktorn är sluten fast den ska öppna</translation>
    </message>
    <message>
        <source>the grid contactor is open</source>
        <translation>nätkontaktorn är öppen</translation>
    </message>
    <message>
        <source>the grid frequency changes too fast</source>
        <translation>nätfrekvensen ändras för snabbt</translation>
    </message>
    <message>
        <source>the grid frequency is outside its window</source>
        <translation>nätfrekvensen är utanför sitt fönster</translation>
    </message>
    <message>
        <source>the grid has not been inside its windows for the whole observation time</source>
        <translation>nätet var inte inom sina fönster under hela observationstiden</translation>
    </message>
    <message>
        <source>the grid is lost</source>
        <translation>nätet är borta</translation>
    </message>
    <message>
        <source>the grid meter is silent and the inverter sees no grid</source>
        <translation>nätmätaren är tyst och växelriktaren ser inget nät</translation>
    </message>
    <message>
        <source>the grid meter measures {voltages_v} of {phases} phases</source>
        <translation>nätmätaren mäter {voltages_v} av {phases} faser</translation>
    </message>
    <message>
        <source>the grid voltage has gone</source>
        <translation>nätspänningen är borta</translation>
    </message>
    <message>
        <source>the grid voltage is too high</source>
        <translation>nätspänningen är för hög</translation>
    </message>
    <message>
        <source>the grid voltage is too low</source>
        <translation>nätspänningen är för låg</translation>
    </message>
    <message>
        <source>the grid voltage is unknown</source>
        <translation>nätspänningen är okänd</translation>
    </message>
    <message>
        <source>the grid was normal long enough; power grows slowly</source>
        <translation>nätet har varit normalt tillräckligt länge; effekten ökar långsamt</translation>
    </message>
    <message>
        <source>the heartbeat of the BMS has stood still for {now_s} s (last value {value})</source>
        <translation>BMS hjärtslag har stått still i {now_s} s (senaste värde {value})</translation>
    </message>
    <message>
        <source>the identity cannot be used: {name}</source>
        <translation>identiteten kan inte användas: {name}</translation>
    </message>
    <message>
        <source>the inverter does not tell whether it forms a grid</source>
        <translation>växelriktaren säger inte om den bildar ett nät</translation>
    </message>
    <message>
        <source>the inverter sees a good grid on the same phases</source>
        <translation>växelriktaren ser ett bra nät på samma faser</translation>
    </message>
    <message>
        <source>the inverter still follows a grid</source>
        <translation>växelriktaren följer ännu ett nät</translation>
    </message>
    <message>
        <source>the inverter still forms a grid</source>
        <translation>växelriktaren bildar ännu ett nät</translation>
    </message>
    <message>
        <source>the inverters did not make the grid in time</source>
        <translation>växelriktarna bildade inte nätet i tid</translation>
    </message>
    <message>
        <source>the inverters have stopped making the grid</source>
        <translation>växelriktarna bildar inte längre nätet</translation>
    </message>
    <message>
        <source>the inverters make the grid</source>
        <translation>växelriktarna bildar nätet</translation>
    </message>
    <message>
        <source>the island may start</source>
        <translation>ö-driften får börja</translation>
    </message>
    <message>
        <source>the last one is {age_s} s old</source>
        <translation>den senaste är {age_s} s gammal</translation>
    </message>
    <message>
        <source>the loads need more than connection and battery give</source>
        <translation>lasterna kräver mer än anslutning och batteri ger</translation>
    </message>
    <message>
        <source>the mains are back</source>
        <translation>nätet är tillbaka</translation>
    </message>
    <message>
        <source>the mains are inside their windows</source>
        <translation>nätet är inom sina fönster</translation>
    </message>
    <message>
        <source>the mains are outside their windows</source>
        <translation>nätet är utanför sina fönster</translation>
    </message>
    <message>
        <source>the meter renews its values every {every_s} s; set frozen_after_s to {enough_s} for it in the site file</source>
        <translation>mätaren förnyar sina värden var {every_s} s; ställ in frozen_after_s på {enough_s} för den i anläggningsfilen</translation>
    </message>
    <message>
        <source>the name {host} cannot be resolved: {value}</source>
        <translation>namnet {host} kan inte slås upp: {value}</translation>
    </message>
    <message>
        <source>the nominal frequency of the grid code changes {change}: this applies at the next restart</source>
        <translation>nätkodens nominella frekvens ändras {change}: gäller från nästa start</translation>
    </message>
    <message>
        <source>the observation time is over</source>
        <translation>observationstiden är över</translation>
    </message>
    <message>
        <source>the phases of {grid_meter} answer as no simple wiring fault does (right is +1): {parts}</source>
        <translation>faserna på {grid_meter} svarar inte som vid något enkelt kopplingsfel (rätt är +1): {parts}</translation>
    </message>
    <message>
        <source>the plan does not cover this moment</source>
        <translation>planen täcker inte nuet</translation>
    </message>
    <message>
        <source>the plan is {age_s} min old</source>
        <translation>planen är {age_s} min gammal</translation>
    </message>
    <message>
        <source>the plan runs from {span}; now is {now_utc}</source>
        <translation>planen sträcker sig från {span}; nu är {now_utc}</translation>
    </message>
    <message>
        <source>the plan says it costs {cost}, its slots cost {cost2}</source>
        <translation>planen säger kostnad {cost}, dess luckor {cost2}</translation>
    </message>
    <message>
        <source>the plan was made at {made}, which is in the future; now is {now_utc}</source>
        <translation>planen gjordes {made}, vilket är i framtiden; nu är {now_utc}</translation>
    </message>
    <message>
        <source>the profile is a placeholder and cannot be used: {notes}</source>
        <translation>profilen är en platshållare och kan inte användas: {notes}</translation>
    </message>
    <message>
        <source>the program has started</source>
        <translation>programmet har startat</translation>
    </message>
    <message>
        <source>the ratio of a 100/5 transformer is not set</source>
        <translation>omsättningen för en transformator 100/5 är inte inställd</translation>
    </message>
    <message>
        <source>the ratio of a 200/5 transformer is not set</source>
        <translation>omsättningen för en transformator 200/5 är inte inställd</translation>
    </message>
    <message>
        <source>the ratio of a 250/5 transformer is not set</source>
        <translation>omsättningen för en transformator 250/5 är inte inställd</translation>
    </message>
    <message>
        <source>the ratio of a 300/5 transformer is not set</source>
        <translation>omsättningen för en transformator 300/5 är inte inställd</translation>
    </message>
    <message>
        <source>the rehearsal ended with {returncode}: {last}</source>
        <translation>provet slutade med {returncode}: {last}</translation>
    </message>
    <message>
        <source>the rehearsal has failed: {error}</source>
        <translation>provet misslyckades: {error}</translation>
    </message>
    <message>
        <source>the reserves are larger than the usable {usable} kWh of the battery</source>
        <translation>reserverna är större än batteriets användbara {usable} kWh</translation>
    </message>
    <message>
        <source>the reservoir</source>
        <translation>energireservoaren</translation>
    </message>
    <message>
        <source>the rule chosen by {by} was not renewed in time</source>
        <translation>regeln från {by} förnyades inte i tid</translation>
    </message>
    <message>
        <source>the search ended with {returncode}: {last}</source>
        <translation>sökningen slutade med {returncode}: {last}</translation>
    </message>
    <message>
        <source>the search has failed: {error}</source>
        <translation>sökningen misslyckades: {error}</translation>
    </message>
    <message>
        <source>the serial port does not take these settings: {args}</source>
        <translation>serieporten tar inte dessa inställningar: {args}</translation>
    </message>
    <message>
        <source>the site bus has no voltage</source>
        <translation>anläggningens skena är spänningslös</translation>
    </message>
    <message>
        <source>the site bus is dark</source>
        <translation>anläggningens skena är död</translation>
    </message>
    <message>
        <source>the site file has no [planning]</source>
        <translation>anläggningsfilen saknar [planning]</translation>
    </message>
    <message>
        <source>the site file has no meter with role grid; there is nothing to compare the pulses with</source>
        <translation>anläggningsfilen har ingen mätare med rollen grid; inget att jämföra pulserna med</translation>
    </message>
    <message>
        <source>the site file has no ratings for this inverter, 0 W instead</source>
        <translation>anläggningsfilen saknar märkvärden för växelriktaren, 0 W i stället</translation>
    </message>
    <message>
        <source>the site file there is cannot be read: {error}</source>
        <translation>Den befintliga anläggningsfilen kan inte läsas: {error}</translation>
    </message>
    <message>
        <source>the site file there is cannot be read: {problems}</source>
        <translation>Den befintliga anläggningsfilen kan inte läsas: {problems}</translation>
    </message>
    <message>
        <source>the site file was not written; the log tells more</source>
        <translation>Anläggningsfilen skrevs inte; loggen säger mer</translation>
    </message>
    <message>
        <source>the site is an island</source>
        <translation>anläggningen är i ö-drift</translation>
    </message>
    <message>
        <source>the site is not on the grid but {state}</source>
        <translation>anläggningen är inte på nätet utan {state}</translation>
    </message>
    <message>
        <source>the state is {state}</source>
        <translation>tillståndet är {state}</translation>
    </message>
    <message>
        <source>the state of charge is not known</source>
        <translation>laddningsnivån är okänd</translation>
    </message>
    <message>
        <source>the stored state is lost, so nobody knows whether a stop was in force</source>
        <translation>det sparade tillståndet är förlorat; ingen vet om ett stopp gällde</translation>
    </message>
    <message>
        <source>the test could not be judged; the log tells more</source>
        <translation>provet kunde inte bedömas; loggen säger mer</translation>
    </message>
    <message>
        <source>the test has found faults or could not tell</source>
        <translation>provet fann fel eller var oklart</translation>
    </message>
    <message>
        <source>the test mode of the frequency is still in force then; end it first</source>
        <translation>frekvensens provläge gäller då fortfarande; avsluta det först</translation>
    </message>
    <message>
        <source>the test of {at_utc} UTC has found faults or could not tell</source>
        <translation>provet {at_utc} UTC fann fel eller var oklart</translation>
    </message>
    <message>
        <source>the test of {at_utc} UTC has left out {untested}</source>
        <translation>provet {at_utc} UTC utelämnade {untested}</translation>
    </message>
    <message>
        <source>the total of {grid_meter} steps by {shown} of the pulse, its phases together by {sum_of_phases}</source>
        <translation>summan på {grid_meter} ändras {shown} av pulsen, dess faser tillsammans {sum_of_phases}</translation>
    </message>
    <message>
        <source>the transformer ratio is set half as large as it is</source>
        <translation>omsättningen är inställd hälften så stor som den är</translation>
    </message>
    <message>
        <source>the transformer ratio is set twice too large, or the conductor passes the transformer twice</source>
        <translation>omsättningen är inställd dubbelt för stor, eller så går ledaren två gånger genom transformatorn</translation>
    </message>
    <message>
        <source>the unit did not change into mode Manual{record}</source>
        <translation>enheten gick inte till läget Manuell{record}</translation>
    </message>
    <message>
        <source>the unit did not run again after {wiring_alarm}{record}</source>
        <translation>enheten startade inte igen efter {wiring_alarm}{record}</translation>
    </message>
    <message>
        <source>the unit does not restart by itself now; restart it</source>
        <translation>enheten startar inte om av sig själv nu; starta om den</translation>
    </message>
    <message>
        <source>the unit is idle</source>
        <translation>enheten vilar</translation>
    </message>
    <message>
        <source>the unit is in a safe stop: {stop}</source>
        <translation>enheten är i säkert stopp: {stop}</translation>
    </message>
    <message>
        <source>the unit is in state {state}</source>
        <translation>enheten är i tillståndet {state}</translation>
    </message>
    <message>
        <source>the unit is in state {state}, it must be in state run</source>
        <translation>enheten är i tillståndet {state}, den måste vara i drift</translation>
    </message>
    <message>
        <source>the unit is not running freely (state {state})</source>
        <translation>enheten går inte fritt (tillstånd {state})</translation>
    </message>
    <message>
        <source>the unit may still be in mode Manual (at 0 W): choose mode {mode_before}</source>
        <translation>enheten kan ännu vara i läget Manuell (vid 0 W): välj läget {mode_before}</translation>
    </message>
    <message>
        <source>the unit refused: {text}</source>
        <translation>enheten nekade: {text}</translation>
    </message>
    <message>
        <source>the unit stopped: {safe_stop}</source>
        <translation>enheten stannade: {safe_stop}</translation>
    </message>
    <message>
        <source>the unit was stopped by alarm {wiring_alarm}; it was reset for the test and will come again</source>
        <translation>enheten stoppades av larm {wiring_alarm}; det återställdes för provet och kommer igen</translation>
    </message>
    <message>
        <source>the unit went into state {state}</source>
        <translation>enheten gick till tillståndet {state}</translation>
    </message>
    <message>
        <source>the voltage is not measured</source>
        <translation>spänningen mäts inte</translation>
    </message>
    <message>
        <source>the voltages say that L1, L2 and L3 of {place} and of {inverter_id} are the same</source>
        <translation>spänningarna säger att L1, L2 och L3 på {place} och på {inverter_id} är desamma</translation>
    </message>
    <message>
        <source>the voltages say that the phases of {place} have other names than those of {inverter_id}: {pairs}</source>
        <translation>spänningarna säger att faserna på {place} heter annorlunda än på {inverter_id}: {pairs}</translation>
    </message>
    <message>
        <source>the volume would begin at once, and the state of charge is not known</source>
        <translation>volymen skulle börja genast, och laddningsnivån är okänd</translation>
    </message>
    <message>
        <source>there is more surplus than load, battery and limit take</source>
        <translation>det finns mer överskott än last, batteri och gräns tar</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>det finns ingen anslutning</translation>
    </message>
    <message>
        <source>there is no connection to the hub</source>
        <translation>det finns ingen anslutning till hubben</translation>
    </message>
    <message>
        <source>there is no earlier change to take back</source>
        <translation>det finns ingen tidigare ändring att ta tillbaka</translation>
    </message>
    <message>
        <source>this id is given twice</source>
        <translation>detta id finns två gånger</translation>
    </message>
    <message>
        <source>this inverter has no reset of faults that its profile knows</source>
        <translation>växelriktarens profil känner ingen återställning av fel</translation>
    </message>
    <message>
        <source>this inverter has no switch for forming a grid that its profile knows</source>
        <translation>växelriktarens profil känner ingen nätbildning</translation>
    </message>
    <message>
        <source>this site has no backup; it is configured by [backup] in the site file</source>
        <translation>anläggningen har ingen reservkraft; den ställs in med [backup] i anläggningsfilen</translation>
    </message>
    <message>
        <source>this site has no contract with a distribution operator: [dso] is not in the site file</source>
        <translation>anläggningen har inget avtal med nätägaren: [dso] saknas i anläggningsfilen</translation>
    </message>
    <message>
        <source>this site has no dynamic tariff: tariff.kind is not dynamic or there is no [planning]</source>
        <translation>anläggningen har ingen dynamisk tariff: tariff.kind är inte dynamic eller [planning] saknas</translation>
    </message>
    <message>
        <source>this site has no rules for reactive power: [reactive] is not in the site file</source>
        <translation>anläggningen har inga regler för reaktiv effekt: [reactive] saknas i anläggningsfilen</translation>
    </message>
    <message>
        <source>this site is not planned: the site file has no [planning]</source>
        <translation>anläggningen planeras inte: [planning] saknas i anläggningsfilen</translation>
    </message>
    <message>
        <source>this site offers no grid services: [services] is not in the site file</source>
        <translation>anläggningen erbjuder inga nättjänster: [services] saknas i anläggningsfilen</translation>
    </message>
    <message>
        <source>those of the same time on an earlier day</source>
        <translation>de för samma tid en tidigare dag</translation>
    </message>
    <message>
        <source>those of the same time on an earlier day, and {buy_per_kwh} {currency} per kWh where none was ever known for that time of day</source>
        <translation>de för samma tid en tidigare dag, och {buy_per_kwh} {currency} per kWh där inget pris var känt för den tiden</translation>
    </message>
    <message>
        <source>tier {tier} has no schedule that was handed in</source>
        <translation>ingen tidplan har lämnats för nivån {tier}</translation>
    </message>
    <message>
        <source>tier {tier} is unknown, allowed: {tiers}</source>
        <translation>nivån {tier} är okänd, tillåtet: {tiers}</translation>
    </message>
    <message>
        <source>time zone {name} is unknown; use an IANA name such as Europe/Berlin</source>
        <translation>tidszonen {name} är okänd; använd ett IANA-namn som Europe/Stockholm</translation>
    </message>
    <message>
        <source>time-out {timeout} s, the hardware counts to {watchdog_max_s} s</source>
        <translation>tidsgräns {timeout} s, maskinvaran räknar till {watchdog_max_s} s</translation>
    </message>
    <message>
        <source>time_constant_s {time_constant_s} is outside 0 to 60 s</source>
        <translation>time_constant_s {time_constant_s} ligger utanför 0 till 60 s</translation>
    </message>
    <message>
        <source>too late: it answers to what was shown {age_s} s ago, allowed: {seen_within_s} s</source>
        <translation>för sent: gäller det som visades för {age_s} s sedan, tillåtet: {seen_within_s} s</translation>
    </message>
    <message>
        <source>too many requests wait</source>
        <translation>för många förfrågningar väntar</translation>
    </message>
    <message>
        <source>too many requests wait; nothing was changed</source>
        <translation>för många begäranden väntar; inget ändrades</translation>
    </message>
    <message>
        <source>trip: {cause}</source>
        <translation>utlösning: {cause}</translation>
    </message>
    <message>
        <source>turn it round (or exchange its two wires S1 and S2)</source>
        <translation>vänd den (eller byt dess ledare S1 och S2)</translation>
    </message>
    <message>
        <source>two phases of three are counted</source>
        <translation>två faser av tre räknas</translation>
    </message>
    <message>
        <source>undecodable answer ({name})</source>
        <translation>obegripligt svar ({name})</translation>
    </message>
    <message>
        <source>upload ticket</source>
        <translation>uppladdningsbiljetten</translation>
    </message>
    <message>
        <source>valid_s {valid_s} is outside {shortest_s} to {longest_s} s</source>
        <translation>valid_s {valid_s} ligger utanför {shortest_s} till {longest_s} s</translation>
    </message>
    <message>
        <source>valid_s {valid_s} is outside {valid_s2} to {valid_s3} s</source>
        <translation>valid_s {valid_s} ligger utanför {valid_s2} till {valid_s3} s</translation>
    </message>
    <message>
        <source>value {request} is outside 0 to 1</source>
        <translation>value {request} ligger utanför 0 till 1</translation>
    </message>
    <message>
        <source>value {value} is outside 0 to 1</source>
        <translation>value {value} ligger utanför 0 till 1</translation>
    </message>
    <message>
        <source>voltage and current of {seen} are not of the same phase: its transformer sits on another conductor</source>
        <translation>spänning och ström på {seen} hör inte till samma fas: dess transformator sitter på en annan ledare</translation>
    </message>
    <message>
        <source>voltage of {volts} is not measured</source>
        <translation>spänningen på {volts} mäts inte</translation>
    </message>
    <message>
        <source>voltage times current of the {place} agrees with the AC side: {share} %</source>
        <translation>spänning gånger ström ({place}) stämmer med AC-sidan: {share} %</translation>
    </message>
    <message>
        <source>voltage {voltages_v} to {voltages_v2} V, allowed {low_v} to {high_v} V</source>
        <translation>spänning {voltages_v} till {voltages_v2} V, tillåtet {low_v} till {high_v} V</translation>
    </message>
    <message>
        <source>volume {old_w} to {new_w} W</source>
        <translation>volym från {old_w} till {new_w} W</translation>
    </message>
    <message>
        <source>volumes of all products taken back</source>
        <translation>volymer av alla produkter återtagna</translation>
    </message>
    <message>
        <source>volumes of {product} taken back</source>
        <translation>volymer av {product} återtagna</translation>
    </message>
    <message>
        <source>waits for the unit to run again</source>
        <translation>väntar tills enheten går igen</translation>
    </message>
    <message>
        <source>whether {place} sees {inverter_id} cannot be told: its own power moves too much</source>
        <translation>om {place} ser {inverter_id} går inte att säga: dess egen effekt varierar för mycket</translation>
    </message>
    <message>
        <source>will be refused on hardware: profile {id} {why}</source>
        <translation>avvisas på riktig hårdvara: profil {id} {why}</translation>
    </message>
    <message>
        <source>will be refused: profile {id} cannot be reached by {type}, only by {known}</source>
        <translation>avvisas: profil {id} kan inte nås via {type}, bara via {known}</translation>
    </message>
    <message>
        <source>will be refused: {error}</source>
        <translation>avvisas: {error}</translation>
    </message>
    <message>
        <source>will only be read</source>
        <translation>läses bara</translation>
    </message>
    <message>
        <source>without PIN</source>
        <translation>utan PIN</translation>
    </message>
    <message>
        <source>write expired before the line was free</source>
        <translation>skrivningen gick ut innan linjen var fri</translation>
    </message>
    <message>
        <source>writes are withheld: the profile is not verified for this device</source>
        <translation>skrivning hålls inne: profilen är inte prövad för enheten</translation>
    </message>
    <message>
        <source>wrong PIN at the screen, locked for {locked_s} s</source>
        <translation>fel PIN på skärmen, låst i {locked_s} s</translation>
    </message>
    <message>
        <source>wrong PIN at the screen, {left} tries left</source>
        <translation>fel PIN på skärmen, {left} försök kvar</translation>
    </message>
    <message>
        <source>yet shows itself discharging</source>
        <translation>men visar urladdning</translation>
    </message>
    <message>
        <source>{added} put aside for {for_s} s: {reason}</source>
        <translation>{added} undanlagda i {for_s} s: {reason}</translation>
    </message>
    <message>
        <source>{address} rack {rack}</source>
        <translation>{address} rack {rack}</translation>
    </message>
    <message>
        <source>{at_utc} ({instant} UTC)</source>
        <translation>{at_utc} ({instant} UTC)</translation>
    </message>
    <message>
        <source>{begin_c} to {temperature_c} °C in {minutes} min</source>
        <translation>{begin_c} till {temperature_c} °C på {minutes} min</translation>
    </message>
    <message>
        <source>{begin} to {end} and later</source>
        <translation>{begin} till {end} och senare</translation>
    </message>
    <message>
        <source>{board_id} {line}: {id} reads back {level}, written was {written}</source>
        <translation>{board_id} {line}: {id} läser {level}, skrivet var {written}</translation>
    </message>
    <message>
        <source>{bought_wh} kWh more would be bought, {bought_wh2} kWh in all.</source>
        <translation>{bought_wh} kWh mer skulle köpas, {bought_wh2} kWh totalt.</translation>
    </message>
    <message>
        <source>{bus_offs} times since the start</source>
        <translation>{bus_offs} gånger sedan starten</translation>
    </message>
    <message>
        <source>{buy_per_kwh} {currency} per kWh, because none was ever known for that time of day</source>
        <translation>{buy_per_kwh} {currency} per kWh, eftersom inget pris var känt för den tiden</translation>
    </message>
    <message>
        <source>{by} is not heard any more; {limits} kept, then {contract}</source>
        <translation>{by}: hörs inte längre; {limits} behålls, sedan {contract}</translation>
    </message>
    <message>
        <source>{celsius} °C, limit {limit_c} °C</source>
        <translation>{celsius} °C, gräns {limit_c} °C</translation>
    </message>
    <message>
        <source>{certificate_file}: is not there</source>
        <translation>{certificate_file}: finns inte</translation>
    </message>
    <message>
        <source>{changes} changes within a minute</source>
        <translation>{changes} ändringar på en minut</translation>
    </message>
    <message>
        <source>{close_failures} attempts</source>
        <translation>{close_failures} försök</translation>
    </message>
    <message>
        <source>{count} volumes in all, allowed: up to {max_volumes}</source>
        <translation>{count} volymer totalt, tillåtet: upp till {max_volumes}</translation>
    </message>
    <message>
        <source>{device_id} is not a usable inverter of this site</source>
        <translation>{device_id} är ingen användbar växelriktare här</translation>
    </message>
    <message>
        <source>{device_id} is read-only: accept its writes in the site file (acknowledge_unverified_writes)</source>
        <translation>{device_id} läses bara: tillåt skrivning i anläggningsfilen (acknowledge_unverified_writes)</translation>
    </message>
    <message>
        <source>{direction} at {nem_w} W, endurance {endurance_min} min</source>
        <translation>{direction} med {nem_w} W, uthållighet {endurance_min} min</translation>
    </message>
    <message>
        <source>{done} acknowledged{rest}</source>
        <translation>{done} kvitterade{rest}</translation>
    </message>
    <message>
        <source>{done} reset{rest}</source>
        <translation>{done} återställda{rest}</translation>
    </message>
    <message>
        <source>{dropped} frames lost of {frames}</source>
        <translation>{dropped} av {frames} telegram förlorade</translation>
    </message>
    <message>
        <source>{dropped} records</source>
        <translation>{dropped} poster</translation>
    </message>
    <message>
        <source>{dt_s} ms, normal {cycle_s} ms</source>
        <translation>{dt_s} ms, normalt {cycle_s} ms</translation>
    </message>
    <message>
        <source>{entries} entries are too many, allowed: 1 to {most_entries} in a tier</source>
        <translation>{entries} poster är för många, tillåtet: 1 till {most_entries} per nivå</translation>
    </message>
    <message>
        <source>{errors} error frames</source>
        <translation>{errors} feltelegram</translation>
    </message>
    <message>
        <source>{error}, 0 W instead of {power_w} W</source>
        <translation>{error}, 0 W i stället för {power_w} W</translation>
    </message>
    <message>
        <source>{error}; 0 W instead</source>
        <translation>{error}; 0 W i stället</translation>
    </message>
    <message>
        <source>{error}; connection closed to start afresh</source>
        <translation>{error}; anslutningen stängd för att börja om</translation>
    </message>
    <message>
        <source>{failures} frames could not be sent</source>
        <translation>{failures} telegram kunde inte sändas</translation>
    </message>
    <message>
        <source>{fallback} after {keep_s} s</source>
        <translation>{fallback} efter {keep_s} s</translation>
    </message>
    <message>
        <source>{file} can be read by others; run: chmod 600 {file2}</source>
        <translation>{file} kan läsas av andra; kör: chmod 600 {file2}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {strerror}</source>
        <translation>{file} kan inte läsas: {strerror}</translation>
    </message>
    <message>
        <source>{file} is damaged: a key or a certificate is needed, not both</source>
        <translation>{file} är skadad: en nyckel eller ett certifikat behövs, inte båda</translation>
    </message>
    <message>
        <source>{file} is damaged: it names no hub or no device</source>
        <translation>{file} är skadad: den nämner ingen hubb eller enhet</translation>
    </message>
    <message>
        <source>{file} is damaged: {error}</source>
        <translation>{file} är skadad: {error}</translation>
    </message>
    <message>
        <source>{folder} is fed by somebody else already; one feeder only</source>
        <translation>{folder} matas redan av någon annan; bara en får</translation>
    </message>
    <message>
        <source>{folder} reads back {text}, written was {value}</source>
        <translation>{folder} läser {text}, skrivet var {value}</translation>
    </message>
    <message>
        <source>{folder}/heartbeat: {value}</source>
        <translation>{folder}/heartbeat: {value}</translation>
    </message>
    <message>
        <source>{folder}: timeout_s {timeout_s}, allowed {strato_range_s} to {strato_range_s2}</source>
        <translation>{folder}: timeout_s {timeout_s}, tillåtet {strato_range_s} till {strato_range_s2}</translation>
    </message>
    <message>
        <source>{folder}: {names} not there; is the kernel module of the board loaded?</source>
        <translation>{folder}: {names} saknas; är kortets kärnmodul laddad?</translation>
    </message>
    <message>
        <source>{found} at the last {look_back} full or empty points, limit {limit_pct} %</source>
        <translation>{found} vid de senaste {look_back} full- eller tompunkterna, gräns {limit_pct} %</translation>
    </message>
    <message>
        <source>{free} of {total} MB free</source>
        <translation>{free} av {total} MB ledigt</translation>
    </message>
    <message>
        <source>{given} are not whole quarters of an hour in order</source>
        <translation>{given} är inte hela kvartar i ordning</translation>
    </message>
    <message>
        <source>{grid_w} W, for {direction_s} min</source>
        <translation>{grid_w} W, i {direction_s} min</translation>
    </message>
    <message>
        <source>{grid_w} W, limit {limit_w} W</source>
        <translation>{grid_w} W, gräns {limit_w} W</translation>
    </message>
    <message>
        <source>{group}.low_hz, high_hz: {low} to {high} must hold the nominal {nominal_hz} Hz between them</source>
        <translation>{group}.low_hz, high_hz: {low} till {high} måste omfatta märkfrekvensen {nominal_hz} Hz</translation>
    </message>
    <message>
        <source>{group}.start_hz: {start} must be {word} the nominal {nominal_hz} Hz</source>
        <translation>{group}.start_hz: {start} måste ligga {word} märkfrekvensen {nominal_hz} Hz</translation>
    </message>
    <message>
        <source>{group}.stop_hz: {stop} must lie between {nominal_hz} and start_hz, which is {start} Hz</source>
        <translation>{group}.stop_hz: {stop} måste ligga mellan {nominal_hz} och start_hz, som är {start} Hz</translation>
    </message>
    <message>
        <source>{high_v} V, normal to {limit_v} V</source>
        <translation>{high_v} V, normalt till {limit_v} V</translation>
    </message>
    <message>
        <source>{host} does not answer to MQTT: {error}</source>
        <translation>{host} svarar inte på MQTT: {error}</translation>
    </message>
    <message>
        <source>{host} does not speak MQTT</source>
        <translation>{host} talar inte MQTT</translation>
    </message>
    <message>
        <source>{host}:{port} unit {unit}</source>
        <translation>{host}:{port} unit {unit}</translation>
    </message>
    <message>
        <source>{hour}: full activation {directions} needs {needed_w} W, but batteries and inverters can give {unit_w} W now</source>
        <translation>{hour}: full aktivering ({directions}) kräver {needed_w} W, men batterier och växelriktare kan ge {unit_w} W nu</translation>
    </message>
    <message>
        <source>{hour}: {shortage} at the state of charge of now</source>
        <translation>{hour}: {shortage} vid nuvarande laddningsnivå</translation>
    </message>
    <message>
        <source>{interface} {channel}: cannot be opened or failed: {cause}</source>
        <translation>{interface} {channel}: kan inte öppnas eller har fallerat: {cause}</translation>
    </message>
    <message>
        <source>{inverter_id} does not follow its commands: it delivers {value} % of them</source>
        <translation>{inverter_id} följer inte sina kommandon: den levererar {value} % av dem</translation>
    </message>
    <message>
        <source>{inverter_id} feeds what {place} calls {seen}; the site file says {wanted}</source>
        <translation>{inverter_id} matar det som {place} kallar {seen}; anläggningsfilen säger {wanted}</translation>
    </message>
    <message>
        <source>{inverter_id} feeds {seen} as the site file says, and {place} counts it the right way round; the other two phases were not tested</source>
        <translation>{inverter_id} matar {seen} som anläggningsfilen säger, och {place} räknar åt rätt håll; de andra två faserna testades inte</translation>
    </message>
    <message>
        <source>{inverter_id} is connected behind {place}, or {place2} and another meter are exchanged</source>
        <translation>{inverter_id} är ansluten bakom {place}, eller så är {place2} och en annan mätare förväxlade</translation>
    </message>
    <message>
        <source>{inverter_id} is {state}, it must be running</source>
        <translation>{inverter_id} är {state}, den måste vara i drift</translation>
    </message>
    <message>
        <source>{inverter_id} may do only {room} now: {why}</source>
        <translation>{inverter_id} får nu bara {room}: {why}</translation>
    </message>
    <message>
        <source>{keys} no longer put aside</source>
        <translation>{keys} inte längre undanlagda</translation>
    </message>
    <message>
        <source>{key} {at_utc} is outside {earliest_utc} to {latest_utc} s since 1970</source>
        <translation>{key} {at_utc} ligger utanför {earliest_utc} till {latest_utc} s sedan 1970</translation>
    </message>
    <message>
        <source>{key}.racks: {rack} is not a battery of this file, allowed: {racks}</source>
        <translation>{key}.racks: {rack} är inget batteri i denna fil, tillåtet: {racks}</translation>
    </message>
    <message>
        <source>{key}.zone: {zone} is there twice</source>
        <translation>{key}.zone: {zone} finns två gånger</translation>
    </message>
    <message>
        <source>{key}.{high}: {high_c} must be above {low}, which is {low_c}</source>
        <translation>{key}.{high}: {high_c} måste ligga över {low}, som är {low_c}</translation>
    </message>
    <message>
        <source>{key}.{low}: {low_v} must be below {key2}.{high}, which is {high_v}</source>
        <translation>{key}.{low}: {low_v} måste ligga under {key2}.{high}, som är {high_v}</translation>
    </message>
    <message>
        <source>{key}: cannot be changed in the text of the file; write {wanted} there by hand</source>
        <translation>{key}: kan inte ändras i filens text; skriv {wanted} där för hand</translation>
    </message>
    <message>
        <source>{key}: is missing; allowed: {inverters}</source>
        <translation>{key}: saknas; tillåtet: {inverters}</translation>
    </message>
    <message>
        <source>{key}: is missing; it is required</source>
        <translation>{key}: saknas men krävs</translation>
    </message>
    <message>
        <source>{key}: is missing; {location}</source>
        <translation>{key}: saknas; {location}</translation>
    </message>
    <message>
        <source>{key}: is not a number, text or truth</source>
        <translation>{key}: är varken tal, text eller ja/nej</translation>
    </message>
    <message>
        <source>{key}: is not changed at the screen</source>
        <translation>{key}: ändras inte på skärmen</translation>
    </message>
    <message>
        <source>{key}: is not left to the cloud by the installer; allowed: {value}</source>
        <translation>{key}: lämnas inte åt molnet av installatören; tillåtet: {value}</translation>
    </message>
    <message>
        <source>{key}: is not the name of a key</source>
        <translation>{key}: är inget nyckelnamn</translation>
    </message>
    <message>
        <source>{key}: role {role} may not change this; {least} is needed</source>
        <translation>{key}: nivån {role} får inte ändra detta; {least} krävs</translation>
    </message>
    <message>
        <source>{key}: the id is used {count} times</source>
        <translation>{key}: id används {count} gånger</translation>
    </message>
    <message>
        <source>{key}: the site file has no {value}</source>
        <translation>{key}: anläggningsfilen saknar {value}</translation>
    </message>
    <message>
        <source>{key}: unknown key; {hint}</source>
        <translation>{key}: okänd nyckel; {hint}</translation>
    </message>
    <message>
        <source>{key}: {id} is already used by {seen}; ids must be unique</source>
        <translation>{key}: {id} används redan av {seen}; id måste vara unika</translation>
    </message>
    <message>
        <source>{key}: {name} is not a zone of [climate], allowed: {zones}</source>
        <translation>{key}: {name} är ingen zon i [climate], tillåtet: {zones}</translation>
    </message>
    <message>
        <source>{key}: {profile_id} is for a device of kind {kind}, not {kinds}</source>
        <translation>{key}: {profile_id} är för en enhet av typen {kind}, inte {kinds}</translation>
    </message>
    <message>
        <source>{key}: {profile_id} is unknown, allowed: {value}</source>
        <translation>{key}: {profile_id} är okänt, tillåtet: {value}</translation>
    </message>
    <message>
        <source>{key}: {rack} already belongs to {owners}; a rack hangs on one inverter</source>
        <translation>{key}: {rack} hör redan till {owners}; ett rack hör till en växelriktare</translation>
    </message>
    <message>
        <source>{key}: {rack} is not a battery of this file, allowed: {racks}</source>
        <translation>{key}: {rack} är inget batteri i denna fil, tillåtet: {racks}</translation>
    </message>
    <message>
        <source>{key}: {said} is not an inverter of this site, allowed: {inverters}</source>
        <translation>{key}: {said} är ingen växelriktare i denna anläggning, tillåtet: {inverters}</translation>
    </message>
    <message>
        <source>{key}: {shown} is not allowed; {allowed}</source>
        <translation>{key}: {shown} är inte tillåtet; {allowed}</translation>
    </message>
    <message>
        <source>{late} late cycles within a minute</source>
        <translation>{late} sena cykler på en minut</translation>
    </message>
    <message>
        <source>{lost} cannot be taken away while it is sold; take its volumes back first</source>
        <translation>{lost} kan inte tas bort medan det är sålt; ta först tillbaka volymerna</translation>
    </message>
    <message>
        <source>{low_name} {low} Hz must be below {high_name} {high} Hz</source>
        <translation>{low_name} {low} Hz måste ligga under {high_name} {high} Hz</translation>
    </message>
    <message>
        <source>{low_name} {low} Hz must not be above {high_name} {high} Hz</source>
        <translation>{low_name} {low} Hz får inte ligga över {high_name} {high} Hz</translation>
    </message>
    <message>
        <source>{low_v} V, normal from {limit_v} V</source>
        <translation>{low_v} V, normalt från {limit_v} V</translation>
    </message>
    <message>
        <source>{maintained_w} W of {capacity_w} W</source>
        <translation>{maintained_w} W av {capacity_w} W</translation>
    </message>
    <message>
        <source>{max_temperature_c} °C, limit {max_cell_temperature_c} °C</source>
        <translation>{max_temperature_c} °C, gräns {max_cell_temperature_c} °C</translation>
    </message>
    <message>
        <source>{max_voltage_v} V {max_voltage_at}, limit {max_cell_voltage_v} V</source>
        <translation>{max_voltage_v} V {max_voltage_at}, gräns {max_cell_voltage_v} V</translation>
    </message>
    <message>
        <source>{min_temperature_c} °C, charging from {min_charge_temperature_c} °C</source>
        <translation>{min_temperature_c} °C, laddning från {min_charge_temperature_c} °C</translation>
    </message>
    <message>
        <source>{min_voltage_v} V {min_voltage_at}, limit {min_cell_voltage_v} V</source>
        <translation>{min_voltage_v} V {min_voltage_at}, gräns {min_cell_voltage_v} V</translation>
    </message>
    <message>
        <source>{mode_id}.{name}: unknown parameter, allowed: {names}</source>
        <translation>{mode_id}.{name}: okänd parameter, tillåtet: {names}</translation>
    </message>
    <message>
        <source>{mode_id}.{name}: {value} is not one of {value2}</source>
        <translation>{mode_id}.{name}: {value} är inte något av {value2}</translation>
    </message>
    <message>
        <source>{mode_id}.{name}: {value} is outside {value2}</source>
        <translation>{mode_id}.{name}: {value} ligger utanför {value2}</translation>
    </message>
    <message>
        <source>{mode_id}: unknown mode</source>
        <translation>{mode_id}: okänt läge</translation>
    </message>
    <message>
        <source>{most_an_hour} resets an hour are allowed; the next in {left_min} min</source>
        <translation>{most_an_hour} återställningar per timme är tillåtna; nästa om {left_min} min</translation>
    </message>
    <message>
        <source>{name} cannot keep up: {dropped} items dropped</source>
        <translation>{name} hinner inte med: {dropped} borttappade</translation>
    </message>
    <message>
        <source>{name} counter went back</source>
        <translation>räknaren {name} gick bakåt</translation>
    </message>
    <message>
        <source>{name} is {value}, allowed {low} to {high}</source>
        <translation>{name} är {value}, tillåtet {low} till {high}</translation>
    </message>
    <message>
        <source>{name} is {value}, allowed {value2} to {limit}</source>
        <translation>{name} är {value}, tillåtet {value2} till {limit}</translation>
    </message>
    <message>
        <source>{name} of L{number} {rest}</source>
        <translation>{name} för L{number} {rest}</translation>
    </message>
    <message>
        <source>{name} task failed and is restarted: {name2}: {error}</source>
        <translation>uppgiften {name} misslyckades och startas om: {name2}: {error}</translation>
    </message>
    <message>
        <source>{name} unit {unit}</source>
        <translation>{name} enhet {unit}</translation>
    </message>
    <message>
        <source>{name} {at_utc} is not a whole quarter of an hour (a multiple of {quarter_s} s)</source>
        <translation>{name} {at_utc} är ingen hel kvart (multipel av {quarter_s} s)</translation>
    </message>
    <message>
        <source>{name} {limit_w} is outside 0 to {most_w} W</source>
        <translation>{name} {limit_w} ligger utanför 0 till {most_w} W</translation>
    </message>
    <message>
        <source>{name} {value} Hz is not a finite number</source>
        <translation>{name} {value} Hz är inget ändligt tal</translation>
    </message>
    <message>
        <source>{name}: active_power_w {active_power_w} is outside {value} to {discharge_w} W</source>
        <translation>{name}: active_power_w {active_power_w} ligger utanför {value} till {discharge_w} W</translation>
    </message>
    <message>
        <source>{name}: an id has 1 to {longest_id} characters</source>
        <translation>{name}: ett id har 1 till {longest_id} tecken</translation>
    </message>
    <message>
        <source>{name}: frames {shown} fit no profile; a BMS of its own kind needs its maker's DBC</source>
        <translation>{name}: ramarna {shown} passar ingen profil; ett BMS av eget slag kräver tillverkarens DBC</translation>
    </message>
    <message>
        <source>{name}: no frame heard{wrong}</source>
        <translation>{name}: ingen ram hördes{wrong}</translation>
    </message>
    <message>
        <source>{name}: reactive_power_var {reactive_power_var} is outside {value} to {most_var} var</source>
        <translation>{name}: reactive_power_var {reactive_power_var} ligger utanför {value} till {most_var} var</translation>
    </message>
    <message>
        <source>{name}: states neither active_power_w nor reactive_power_var</source>
        <translation>{name}: anger varken active_power_w eller reactive_power_var</translation>
    </message>
    <message>
        <source>{name}: {wait_point} is still {now} after {waited_s} s</source>
        <translation>{name}: {wait_point} är ännu {now} efter {waited_s} s</translation>
    </message>
    <message>
        <source>{output_id} at {request} for {for_s} s</source>
        <translation>{output_id} på {request} i {for_s} s</translation>
    </message>
    <message>
        <source>{outside}; normal {low_v} to {high_v} V</source>
        <translation>{outside}; normalt {low_v} till {high_v} V</translation>
    </message>
    <message>
        <source>{over}; fuse {fuse_a} A</source>
        <translation>{over}; säkring {fuse_a} A</translation>
    </message>
    <message>
        <source>{p_w} W is beyond the ratings, {p_allowed} W instead</source>
        <translation>{p_w} W överstiger märkvärdena, {p_allowed} W i stället</translation>
    </message>
    <message>
        <source>{pair} and {pair2} overlap and state the same quantity</source>
        <translation>{pair} och {pair2} överlappar och anger samma storhet</translation>
    </message>
    <message>
        <source>{parts}; reserved for it and what was sold before: {power_up_w} W up, {power_down_w} W down, {energy_up_wh} Wh up, {energy_down_wh} Wh down</source>
        <translation>{parts}; reserverat för detta och tidigare sålt: {power_up_w} W upp, {power_down_w} W ned, {energy_up_wh} Wh upp, {energy_down_wh} Wh ned</translation>
    </message>
    <message>
        <source>{path} cannot be fed: {value}</source>
        <translation>{path} kan inte matas: {value}</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {value}</source>
        <translation>{path} kan inte öppnas: {value}</translation>
    </message>
    <message>
        <source>{path} cannot be read; set the PINs again</source>
        <translation>{path} kan inte läsas; ange PIN-koderna igen</translation>
    </message>
    <message>
        <source>{path} is not there; load the driver of the watchdog (bcm2835_wdt) or correct [watchdog] device</source>
        <translation>{path} saknas; ladda drivrutinen för watchdog (bcm2835_wdt) eller rätta [watchdog] device</translation>
    </message>
    <message>
        <source>{path} made timeout_s {armed_s} out of {timeout_s}; choose what it can do</source>
        <translation>{path} gjorde timeout_s {timeout_s} till {armed_s}; välj vad den klarar</translation>
    </message>
    <message>
        <source>{path} may not be written by this user; add the service to the group of the device</source>
        <translation>{path} får inte skrivas av denna användare; lägg tjänsten i enhetens grupp</translation>
    </message>
    <message>
        <source>{path} refuses timeout_s {timeout_s} ({value}); a Raspberry Pi counts to 15 s</source>
        <translation>{path} nekar timeout_s {timeout_s} ({value}); en Raspberry Pi räknar till 15 s</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {reason}</source>
        <translation>{path}: kan inte läsas: {reason}</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {strerror}</source>
        <translation>{path}: kan inte läsas: {strerror}</translation>
    </message>
    <message>
        <source>{path}: is no connection string of a device; it lacks {missing}</source>
        <translation>{path}: är ingen anslutningssträng för en enhet; {missing} saknas</translation>
    </message>
    <message>
        <source>{path}: may be read by others (mode {mode}), allowed: 0600 or 0400</source>
        <translation>{path}: kan läsas av andra (läge {mode}), tillåtet: 0600 eller 0400</translation>
    </message>
    <message>
        <source>{phases} is its {phases2}</source>
        <translation>{phases} är {phases2} där</translation>
    </message>
    <message>
        <source>{phases} of {place} does not answer</source>
        <translation>{phases} på {place} svarar inte</translation>
    </message>
    <message>
        <source>{place} and the true power agree in size: {value} % (± {value2} %)</source>
        <translation>{place} och den verkliga effekten stämmer i storlek: {value} % (± {value2} %)</translation>
    </message>
    <message>
        <source>{place} answers in time: {lag}; the grid loop needs no setting</source>
        <translation>{place} svarar i tid: {lag}; nätregleringen behöver ingen inställning</translation>
    </message>
    <message>
        <source>{place} answers slowly: {lag}</source>
        <translation>{place} svarar långsamt: {lag}</translation>
    </message>
    <message>
        <source>{place} charges when told to discharge, {shows}</source>
        <translation>{place} laddar när den ska ladda ur, {shows}</translation>
    </message>
    <message>
        <source>{place} does not see the pulses of {inverter_id} at all: it is not at the grid connection</source>
        <translation>{place} ser inte alls pulserna från {inverter_id}: den sitter inte vid nätanslutningen</translation>
    </message>
    <message>
        <source>{place} does not see {inverter_id}, as it should be for a {role} meter</source>
        <translation>{place} ser inte {inverter_id}, som det ska vara för en mätare med rollen {role}</translation>
    </message>
    <message>
        <source>{place} does what it is told but shows the opposite</source>
        <translation>{place} gör som den ska men visar motsatsen</translation>
    </message>
    <message>
        <source>{place} follows its commands: {value} % (± {error} %), direction right</source>
        <translation>{place} följer sina kommandon: {value} % (± {error} %), riktningen stämmer</translation>
    </message>
    <message>
        <source>{place} is later than the grid loop can find out by itself ({loop_lag_s} s): {lag}</source>
        <translation>{place} är senare än nätregleringen själv kan ta reda på ({loop_lag_s} s): {lag}</translation>
    </message>
    <message>
        <source>{place} is said to be the {role} meter but sees {value} % of the power of {inverter_id}</source>
        <translation>{place} ska vara mätaren med rollen {role} men ser {value} % av effekten från {inverter_id}</translation>
    </message>
    <message>
        <source>{place} shows import and export the right way round</source>
        <translation>{place} visar uttag och inmatning rätt</translation>
    </message>
    <message>
        <source>{place} shows import as export and export as import</source>
        <translation>{place} visar uttag som inmatning och inmatning som uttag</translation>
    </message>
    <message>
        <source>{place} shows the inverter's power late by: {lag}; the grid loop finds this by itself</source>
        <translation>{place} visar växelriktarens effekt sent: {lag}; nätregleringen tar reda på det själv</translation>
    </message>
    <message>
        <source>{place} shows {factor} times the true power (± {value}){likely}</source>
        <translation>{place} visar {factor} gånger den verkliga effekten (± {value}){likely}</translation>
    </message>
    <message>
        <source>{place}.{low_key}: {low} must be below {place2}.{high_key}, which is {high}</source>
        <translation>{place}.{low_key}: {low} måste ligga under {place2}.{high_key}, som är {high}</translation>
    </message>
    <message>
        <source>{point} can only hold {held}, not {value}; nothing is written</source>
        <translation>{point} kan bara hålla {held}, inte {value}; inget skrivs</translation>
    </message>
    <message>
        <source>{point} is {point2}, not {value}</source>
        <translation>{point} är {point2}, inte {value}</translation>
    </message>
    <message>
        <source>{port} {baudrate} {parity} unit {unit}</source>
        <translation>{port} {baudrate} {parity} unit {unit}</translation>
    </message>
    <message>
        <source>{port}: cannot be opened: {error}</source>
        <translation>{port}: kan inte öppnas: {error}</translation>
    </message>
    <message>
        <source>{prices} prices, allowed: 1 to {max_prices}</source>
        <translation>{prices} priser, tillåtet: 1 till {max_prices}</translation>
    </message>
    <message>
        <source>{prices} prices, {ahead_h} h ahead</source>
        <translation>{prices} priser, {ahead_h} h framåt</translation>
    </message>
    <message>
        <source>{problem}: of {kept_w} kW {word} power reserved for services up to {value} kW are missing; {cause}</source>
        <translation>{problem}: av {kept_w} kW reserverad effekt för tjänster ({word}) saknas upp till {value} kW; {cause}</translation>
    </message>
    <message>
        <source>{problem}: the stored energy is up to {value} kWh {word} the wished {edge} kWh ({edge2} %); {cause}</source>
        <translation>{problem}: den lagrade energin är upp till {value} kWh {word} önskade {edge} kWh ({edge2} %); {cause}</translation>
    </message>
    <message>
        <source>{problem}: the {word} limit of {limit_w} kW is exceeded by up to {value} kW ({energy} kWh), because {remedy}</source>
        <translation>{problem}: gränsen ({word}) på {limit_w} kW överskrids med upp till {value} kW ({energy} kWh), eftersom {remedy}</translation>
    </message>
    <message>
        <source>{problem}: {energy} kWh of solar energy stay unused; {cause}</source>
        <translation>{problem}: {energy} kWh solenergi förblir oanvänd; {cause}</translation>
    </message>
    <message>
        <source>{product} is given twice from {start_utc}</source>
        <translation>{product} anges två gånger från {start_utc}</translation>
    </message>
    <message>
        <source>{product} is sold {hour}; in test mode it is not delivered. Ask again with acknowledge_market if that is meant</source>
        <translation>{product} är sålt {hour}; i provläge levereras det inte. Begär igen med acknowledge_market om det är meningen</translation>
    </message>
    <message>
        <source>{product} needs {needed} {value} of {kind} {direction}, but {there} {value2} are left for it</source>
        <translation>{product} kräver {needed} {value} {kind} {direction}, men {there} {value2} finns kvar</translation>
    </message>
    <message>
        <source>{product}: nem_band_hz {low} to {high} Hz must rise</source>
        <translation>{product}: nem_band_hz {low} till {high} Hz måste stiga</translation>
    </message>
    <message>
        <source>{product}: nem_factor {nem_factor} is outside 0 to 0.5</source>
        <translation>{product}: nem_factor {nem_factor} ligger utanför 0 till 0,5</translation>
    </message>
    <message>
        <source>{product}: {name}_enable_min {enable} min must be at least 0 and not above {name2}_disable_min {disable} min</source>
        <translation>{product}: {name}_enable_min {enable} min måste vara minst 0 och inte över {name2}_disable_min {disable} min</translation>
    </message>
    <message>
        <source>{q_var} var is beyond the ratings, {q_allowed} var instead</source>
        <translation>{q_var} var överstiger märkvärdena, {q_allowed} var i stället</translation>
    </message>
    <message>
        <source>{rated_discharge_w} W, site file {wanted_w} W</source>
        <translation>{rated_discharge_w} W, anläggningsfil {wanted_w} W</translation>
    </message>
    <message>
        <source>{reactive_var} var wanted</source>
        <translation>{reactive_var} var önskas</translation>
    </message>
    <message>
        <source>{reason} is over</source>
        <translation>{reason} är över</translation>
    </message>
    <message>
        <source>{role} at the screen</source>
        <translation>{role} vid skärmen</translation>
    </message>
    <message>
        <source>{room_w} W of {power_w} W</source>
        <translation>{room_w} W av {power_w} W</translation>
    </message>
    <message>
        <source>{seen} of {place} counts backwards (the other phases were not tested)</source>
        <translation>{seen} på {place} räknar baklänges (de andra faserna testades inte)</translation>
    </message>
    <message>
        <source>{signal} %, commanded {value} %</source>
        <translation>{signal} %, beordrat {value} %</translation>
    </message>
    <message>
        <source>{slots} slots, allowed: 1 to {max_slots}</source>
        <translation>{slots} luckor, tillåtet: 1 till {max_slots}</translation>
    </message>
    <message>
        <source>{soc_pct} %, floor {floor_soc_pct} %: no island is made</source>
        <translation>{soc_pct} %, undre gräns {floor_soc_pct} %: ingen ö-drift startas</translation>
    </message>
    <message>
        <source>{soc_pct} %, limit {limit_pct} %</source>
        <translation>{soc_pct} %, gräns {limit_pct} %</translation>
    </message>
    <message>
        <source>{soc_pct} %, reserve {reserve_soc_pct} %</source>
        <translation>{soc_pct} %, reserv {reserve_soc_pct} %</translation>
    </message>
    <message>
        <source>{soh_pct} %, limit {limit_pct} %</source>
        <translation>{soh_pct} %, gräns {limit_pct} %</translation>
    </message>
    <message>
        <source>{sold_wh} kWh more would be fed in, {sold_wh2} kWh in all.</source>
        <translation>{sold_wh} kWh mer skulle matas in, {sold_wh2} kWh totalt.</translation>
    </message>
    <message>
        <source>{sold_w} W sold: {why}</source>
        <translation>{sold_w} W sålda: {why}</translation>
    </message>
    <message>
        <source>{source} has taken over the power</source>
        <translation>{source} har tagit över effekten</translation>
    </message>
    <message>
        <source>{source} has the say over the power; the test needs the unit for itself</source>
        <translation>{source} bestämmer effekten; provet behöver enheten för sig</translation>
    </message>
    <message>
        <source>{source} wished for {active_power_w} W, {reactive_power_var} var</source>
        <translation>{source} önskade {active_power_w} W, {reactive_power_var} var</translation>
    </message>
    <message>
        <source>{span_s} min</source>
        <translation>{span_s} min</translation>
    </message>
    <message>
        <source>{spread_v} mV, limit {cell_spread_v} mV</source>
        <translation>{spread_v} mV, gräns {cell_spread_v} mV</translation>
    </message>
    <message>
        <source>{starts} starts today</source>
        <translation>{starts} starter i dag</translation>
    </message>
    <message>
        <source>{state} to {state2}, rule {kind}</source>
        <translation>{state} till {state2}, regel {kind}</translation>
    </message>
    <message>
        <source>{temperature_c} °C, limit {cold_c} °C</source>
        <translation>{temperature_c} °C, gräns {cold_c} °C</translation>
    </message>
    <message>
        <source>{temperature_c} °C, limit {hot_c} °C</source>
        <translation>{temperature_c} °C, gräns {hot_c} °C</translation>
    </message>
    <message>
        <source>{temperature_c} °C, limit {inverter_hot_c} °C</source>
        <translation>{temperature_c} °C, gräns {inverter_hot_c} °C</translation>
    </message>
    <message>
        <source>{text} from {low_w} to {high_w} W</source>
        <translation>{text} från {low_w} till {high_w} W</translation>
    </message>
    <message>
        <source>{text}, measured {measured_ah} Ah</source>
        <translation>{text}, uppmätt {measured_ah} Ah</translation>
    </message>
    <message>
        <source>{text}: cleared</source>
        <translation>{text}: borta</translation>
    </message>
    <message>
        <source>{text}: raised</source>
        <translation>{text}: utlöst</translation>
    </message>
    <message>
        <source>{text}: {value}, expected {expected}</source>
        <translation>{text}: {value}, väntat {expected}</translation>
    </message>
    <message>
        <source>{text}; it may sit at a load or at the PV inverter, its transformers may be short-circuited, or it may show kW as W</source>
        <translation>{text}; den kan sitta vid en last eller vid PV-växelriktaren, dess transformatorer kan vara kortslutna, eller så visar den kW som W</translation>
    </message>
    <message>
        <source>{text}; it shows the same as {device_id}, the {role} meter</source>
        <translation>{text}; den visar samma som {device_id}, mätaren med rollen {role}</translation>
    </message>
    <message>
        <source>{text}; {device_id} does: the two are exchanged</source>
        <translation>{text}; {device_id} ser dem: de två är förväxlade</translation>
    </message>
    <message>
        <source>{through} kWh would go through the battery instead of {before} kWh.</source>
        <translation>{through} kWh skulle gå genom batteriet i stället för {before} kWh.</translation>
    </message>
    <message>
        <source>{value} % from the mean, limit {value2} %</source>
        <translation>{value} % från medel, gräns {value2} %</translation>
    </message>
    <message>
        <source>{value} % of the polls of the last minute failed</source>
        <translation>{value} % av avfrågningarna senaste minuten misslyckades</translation>
    </message>
    <message>
        <source>{value} %, limit {limit_pct} %</source>
        <translation>{value} %, gräns {limit_pct} %</translation>
    </message>
    <message>
        <source>{value} UTC</source>
        <translation>{value} UTC</translation>
    </message>
    <message>
        <source>{value} W, limit {limit_w} W</source>
        <translation>{value} W, gräns {limit_w} W</translation>
    </message>
    <message>
        <source>{value} kWh less would be bought, {bought_wh} kWh in all.</source>
        <translation>{value} kWh mindre skulle köpas, {bought_wh} kWh totalt.</translation>
    </message>
    <message>
        <source>{value} kWh less would be fed in, {sold_wh} kWh in all.</source>
        <translation>{value} kWh mindre skulle matas in, {sold_wh} kWh totalt.</translation>
    </message>
    <message>
        <source>{value} ms, limit {value2} ms</source>
        <translation>{value} ms, gräns {value2} ms</translation>
    </message>
    <message>
        <source>{value} °C, limit {limit_c} °C</source>
        <translation>{value} °C, gräns {limit_c} °C</translation>
    </message>
    <message>
        <source>{verdict}; cannot be set aside: {error}</source>
        <translation>{verdict}; kan inte läggas undan: {error}</translation>
    </message>
    <message>
        <source>{verdict}; kept as {name}</source>
        <translation>{verdict}; sparad som {name}</translation>
    </message>
    <message>
        <source>{voltage_v} V, limit {limit_v} V</source>
        <translation>{voltage_v} V, gräns {limit_v} V</translation>
    </message>
    <message>
        <source>{volumes} volumes, allowed: 1 to {max_volumes}</source>
        <translation>{volumes} volymer, tillåtet: 1 till {max_volumes}</translation>
    </message>
    <message>
        <source>{what} took longer than {limit_s} s</source>
        <translation>{what} tog längre än {limit_s} s</translation>
    </message>
    <message>
        <source>{wish_w} W wanted</source>
        <translation>{wish_w} W önskas</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Look for devices</source>
        <translation>Sök enheter</translation>
    </message>
    <message>
        <source>Make a site file</source>
        <translation>Skapa anläggningsfil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Föreslå</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Steg {step} av {count}</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>No devices can be looked for here</source>
        <translation>Här kan inga enheter sökas</translation>
    </message>
    <message>
        <source>This screen is not connected to the lines of the unit. Use the command ballast scan at the unit.</source>
        <translation>Skärmen är inte ansluten till enhetens ledningar. Använd kommandot ballast scan vid enheten.</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Avsluta sökningen</translation>
    </message>
    <message>
        <source>HOLD TO WRITE</source>
        <translation>HÅLL FÖR ATT SKRIVA</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Snabb</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Grundlig</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>Absorb</source>
        <translation>Absorbera</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladda</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Urladda</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>HOLD TO DELETE</source>
        <translation>HÅLL FÖR ATT RADERA</translation>
    </message>
    <message>
        <source>HOLD TO SAVE</source>
        <translation>HÅLL FÖR ATT SPARA</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Mata in</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>En gång</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Reactive power (optional)</source>
        <translation>Reaktiv effekt (valfri)</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Add entry</source>
        <translation>Lägg till post</translation>
    </message>
    <message>
        <source>HOLD TO RETURN TO THE TIMETABLE OF THE SITE FILE</source>
        <translation>HÅLL FÖR ATT ÅTERGÅ TILL ANLÄGGNINGSFILENS TIDPLAN</translation>
    </message>
</context>
<context>
    <name>ScheduleView</name>
    <message>
        <source>Add an entry to charge or discharge at fixed times.</source>
        <translation>Lägg till en post för laddning eller urladdning på fasta tider.</translation>
    </message>
    <message>
        <source>Entries: {0}</source>
        <translation>Poster: {0}</translation>
    </message>
    <message>
        <source>No timetable decides now</source>
        <translation>Ingen tidplan bestämmer nu</translation>
    </message>
    <message>
        <source>That time is over</source>
        <translation>Den tiden har passerat</translation>
    </message>
    <message>
        <source>The clock leaves this time out on that day</source>
        <translation>Klockan hoppar över denna tid den dagen</translation>
    </message>
    <message>
        <source>There is no such time for the begin</source>
        <translation>Starttiden finns inte</translation>
    </message>
    <message>
        <source>There is no such time for the end</source>
        <translation>Sluttiden finns inte</translation>
    </message>
    <message>
        <source>There is no timetable</source>
        <translation>Det finns ingen tidplan</translation>
    </message>
    <message>
        <source>Type a power</source>
        <translation>Ange en effekt</translation>
    </message>
    <message>
        <source>Type four digits for the begin</source>
        <translation>Ange fyra siffror för start</translation>
    </message>
    <message>
        <source>Type four digits for the end</source>
        <translation>Ange fyra siffror för slut</translation>
    </message>
    <message>
        <source>from the site file</source>
        <translation>från anläggningsfilen</translation>
    </message>
    <message>
        <source>from {0}, {1}</source>
        <translation>från {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, by the timetable {1}</source>
        <translation>{0}, enligt tidplan {1}</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>HOLD TO TAKE OUT OF THE MARKET</source>
        <translation>HÅLL FÖR ATT TA UR MARKNADEN</translation>
    </message>
    <message>
        <source>until the full hour</source>
        <translation>till hel timme</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>PINs cannot be set at this screen</source>
        <translation>PIN kan inte väljas på denna skärm</translation>
    </message>
</context>
<context>
    <name>SetpointPage</name>
    <message>
        <source>0 kW</source>
        <translation>0 kW</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Tillåtet</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladda</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Urladda</translation>
    </message>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>HÅLL FÖR ATT TILLÄMPA</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Åter till automatik</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Satt av</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Börvärde</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
</context>
<context>
    <name>SetpointPortrait</name>
    <message>
        <source>0 kW</source>
        <translation>0 kW</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladda</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Urladda</translation>
    </message>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>HÅLL FÖR ATT TILLÄMPA</translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation>Hur länge det gäller</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Åter till automatik</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
</context>
<context>
    <name>SetpointView</name>
    <message>
        <source>1 hour</source>
        <translation>1 timme</translation>
    </message>
    <message>
        <source>Accepted: 0 kW.</source>
        <translation>Godtaget: 0 kW.</translation>
    </message>
    <message>
        <source>Accepted: charge {0}.</source>
        <translation>Godtaget: ladda {0}.</translation>
    </message>
    <message>
        <source>Accepted: discharge {0}.</source>
        <translation>Godtaget: urladda {0}.</translation>
    </message>
    <message>
        <source>At most {0} of charging now. {1}</source>
        <translation>Högst {0} laddning nu. {1}</translation>
    </message>
    <message>
        <source>At most {0} of discharging now. {1}</source>
        <translation>Högst {0} urladdning nu. {1}</translation>
    </message>
    <message>
        <source>Charge {0} for {1}</source>
        <translation>Ladda {0} i {1}</translation>
    </message>
    <message>
        <source>Discharge {0} for {1}</source>
        <translation>Urladda {0} i {1}</translation>
    </message>
    <message>
        <source>Hold at 0 kW for {1}</source>
        <translation>Håll på 0 kW i {1}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Nu: {0}</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Åter till automatik</translation>
    </message>
    <message>
        <source>Set by {0}</source>
        <translation>Satt av {0}</translation>
    </message>
    <message>
        <source>Set the power to 0 kW</source>
        <translation>Sätt effekten till 0 kW</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Börvärde</translation>
    </message>
    <message>
        <source>Stopped: release the stop first</source>
        <translation>Stoppad: frige stoppet först</translation>
    </message>
    <message>
        <source>Type a power or choose a part of the rating</source>
        <translation>Ange en effekt eller välj en del av märkeffekten</translation>
    </message>
    <message>
        <source>charge {0}, discharge {1}</source>
        <translation>ladda {0}, urladda {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0}, {1} left</source>
        <translation>{0}, {1} kvar</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>... plus this is paid</source>
        <translation>... plus detta betalas</translation>
    </message>
    <message>
        <source>... plus, dynamic, the market price times this</source>
        <translation>... plus, vid dynamiskt, marknadspriset gånger detta</translation>
    </message>
    <message>
        <source>1: the energy above the target may be used; 0: it is kept.</source>
        <translation>1: energin över målet får användas; 0: den sparas.</translation>
    </message>
    <message>
        <source>80 kWh: zones further apart are mixed, K</source>
        <translation>80 kWh: zoner som skiljer mer blandas, K</translation>
    </message>
    <message>
        <source>A battery power smaller than this is not worth it: it rests.</source>
        <translation>Mindre batterieffekt än så lönar sig inte: det vilar.</translation>
    </message>
    <message>
        <source>A change counts when it has stood this long, s; left out: by role</source>
        <translation>En ändring räknas när den stått så länge, s; utelämnat: efter roll</translation>
    </message>
    <message>
        <source>A configuration comes into use while the battery gives or takes less than this, W</source>
        <translation>En konfiguration tas i bruk när batteriet ger eller tar mindre än detta, W</translation>
    </message>
    <message>
        <source>A deep dip this long is lost, s</source>
        <translation>En djup dipp så lång är bortfall, s</translation>
    </message>
    <message>
        <source>A frame older than this has no value, s</source>
        <translation>En ram äldre än detta har inget värde, s</translation>
    </message>
    <message>
        <source>A full charge is due after this, d</source>
        <translation>En full laddning behövs efter detta, d</translation>
    </message>
    <message>
        <source>A group that keeps tripping stays off, s</source>
        <translation>En grupp som ofta löser ut förblir av, s</translation>
    </message>
    <message>
        <source>A new plan at least so often, min</source>
        <translation>En ny plan minst så ofta, min</translation>
    </message>
    <message>
        <source>A plan that expected another state of charge is not used, %</source>
        <translation>En plan som väntade en annan laddningsnivå används inte, %</translation>
    </message>
    <message>
        <source>A shorter dip triggers nothing, s</source>
        <translation>En kortare dipp utlöser inget, s</translation>
    </message>
    <message>
        <source>A switch is on from this value on</source>
        <translation>En brytare är på från detta värde</translation>
    </message>
    <message>
        <source>A switch, the share itself (a fan of the kernel), or pulses</source>
        <translation>En brytare, själva andelen (en fläkt i kärnan) eller pulser</translation>
    </message>
    <message>
        <source>A woken BMS answers within, s</source>
        <translation>En väckt BMS svarar inom, s</translation>
    </message>
    <message>
        <source>A, B, C of Steinhart and Hart, instead of r25_ohm and beta_k</source>
        <translation>A, B, C enligt Steinhart och Hart, i stället för r25_ohm och beta_k</translation>
    </message>
    <message>
        <source>AC/DC efficiency at rated power</source>
        <translation>AC/DC-verkningsgrad vid märkeffekt</translation>
    </message>
    <message>
        <source>AEM begins below, minutes of full activation left; left out: that of the product</source>
        <translation>AEM börjar under, återstående minuter full aktivering; utelämnat: produktens</translation>
    </message>
    <message>
        <source>AEM ends above, minutes of full activation left; left out: that of the product</source>
        <translation>AEM slutar över, återstående minuter full aktivering; utelämnat: produktens</translation>
    </message>
    <message>
        <source>Added to every frame id of the DBC</source>
        <translation>Läggs till varje ram-id i DBC</translation>
    </message>
    <message>
        <source>Added to every frame id of the profile, so that several batteries share one bus</source>
        <translation>Läggs till varje ram-id i profilen, så att flera batterier delar en buss</translation>
    </message>
    <message>
        <source>Address, 0x08 to 0x77</source>
        <translation>Adress, 0x08 till 0x77</translation>
    </message>
    <message>
        <source>Address, 0x48 to 0x4B</source>
        <translation>Adress, 0x48 till 0x4B</translation>
    </message>
    <message>
        <source>Address, 0x76 or 0x77</source>
        <translation>Adress, 0x76 eller 0x77</translation>
    </message>
    <message>
        <source>After this long with a new configuration all devices must be there, else it is taken back, s</source>
        <translation>Så länge efter en ny konfiguration måste alla enheter finnas, annars tas den tillbaka, s</translation>
    </message>
    <message>
        <source>After this many seconds without the controller the inverter goes to 0 W by itself</source>
        <translation>Efter så många sekunder utan styrenheten går växelriktaren till 0 W av sig själv</translation>
    </message>
    <message>
        <source>Alarm above; no heating, °C</source>
        <translation>Larm över; ingen värme, °C</translation>
    </message>
    <message>
        <source>Alarm below, °C</source>
        <translation>Larm under, °C</translation>
    </message>
    <message>
        <source>Alarm when not reached after, s</source>
        <translation>Larm när det inte nåtts efter, s</translation>
    </message>
    <message>
        <source>All heaters together, W</source>
        <translation>Alla värmare tillsammans, W</translation>
    </message>
    <message>
        <source>An island lives without device data, s</source>
        <translation>En ö-drift lever utan enhetsdata, s</translation>
    </message>
    <message>
        <source>An older frequency is not acted on, s</source>
        <translation>En äldre frekvens används inte, s</translation>
    </message>
    <message>
        <source>An older plan is not used, h</source>
        <translation>En äldre plan används inte, h</translation>
    </message>
    <message>
        <source>And for how long, s</source>
        <translation>Och hur länge, s</translation>
    </message>
    <message>
        <source>Armed again at the latest, s</source>
        <translation>Aktiverad igen senast, s</translation>
    </message>
    <message>
        <source>Asked for above the volume while activating</source>
        <translation>Begärs utöver volymen vid aktivering</translation>
    </message>
    <message>
        <source>Asleep for this long: look, s</source>
        <translation>Så lång sömn: kontroll, s</translation>
    </message>
    <message>
        <source>Asleep, least, s</source>
        <translation>Sömn, minst, s</translation>
    </message>
    <message>
        <source>At it the island ends, %</source>
        <translation>Vid den slutar ö-driften, %</translation>
    </message>
    <message>
        <source>Attempts a day</source>
        <translation>Försök per dag</translation>
    </message>
    <message>
        <source>Awake, least, s</source>
        <translation>Vaken, minst, s</translation>
    </message>
    <message>
        <source>Back this long before power returns, s</source>
        <translation>Tillbaka så länge innan effekten återgår, s</translation>
    </message>
    <message>
        <source>Begin of a second window, minutes since local midnight.</source>
        <translation>Start för ett andra fönster, minuter sedan lokal midnatt.</translation>
    </message>
    <message>
        <source>Begin of the window, minutes since local midnight.</source>
        <translation>Fönstrets start, minuter sedan lokal midnatt.</translation>
    </message>
    <message>
        <source>Begins at this active power, share of the rating; 0: always works</source>
        <translation>Börjar vid denna aktiva effekt, andel av märkeffekten; 0: verkar alltid</translation>
    </message>
    <message>
        <source>Below this never charged again, V</source>
        <translation>Under detta laddas den aldrig igen, V</translation>
    </message>
    <message>
        <source>Below this nothing is charged, share of nominal</source>
        <translation>Under detta laddas inget, andel av nominellt</translation>
    </message>
    <message>
        <source>Below: only groups of priority 0, %</source>
        <translation>Under: endast grupper med prioritet 0, %</translation>
    </message>
    <message>
        <source>Beta of the NTC, K</source>
        <translation>NTC-beta, K</translation>
    </message>
    <message>
        <source>Beta of the fitted thermistor, K</source>
        <translation>Beta för monterad termistor, K</translation>
    </message>
    <message>
        <source>Beta the BMS computes with, K</source>
        <translation>Beta som BMS räknar med, K</translation>
    </message>
    <message>
        <source>Between two groups that return, s</source>
        <translation>Mellan två grupper som återkommer, s</translation>
    </message>
    <message>
        <source>Beyond the start this long before it begins, s</source>
        <translation>Så länge bortom starten innan det börjar, s</translation>
    </message>
    <message>
        <source>Bidding area, such as SE3</source>
        <translation>Elområde, t.ex. SE3</translation>
    </message>
    <message>
        <source>Bits per second</source>
        <translation>Bitar per sekund</translation>
    </message>
    <message>
        <source>Bits per second; left out: the profile's</source>
        <translation>Bitar per sekund; utelämnat: profilens</translation>
    </message>
    <message>
        <source>Bits to drop at the low end</source>
        <translation>Bitar att stryka i låga änden</translation>
    </message>
    <message>
        <source>Board and line, `pins:17`, `strato:relay/status`, `relays:coil0`; empty: not wired by us</source>
        <translation>Kort och linje, `pins:17`, `strato:relay/status`, `relays:coil0`; tomt: inte kopplat av oss</translation>
    </message>
    <message>
        <source>Bodies by gzip; routes of the hub then cannot look into them</source>
        <translation>Innehåll med gzip; hubbens rutter kan då inte läsa det</translation>
    </message>
    <message>
        <source>Brightness while somebody is at the screen, %; needs a panel whose light can be set</source>
        <translation>Ljusstyrka medan någon är vid skärmen, %; kräver en panel med ställbart ljus</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Cabinet zone or rack</source>
        <translation>Skåpzon eller rack</translation>
    </message>
    <message>
        <source>Cabinet zone, rack or load group it belongs to</source>
        <translation>Skåpzon, rack eller lastgrupp den hör till</translation>
    </message>
    <message>
        <source>Cell balancing by this unit</source>
        <translation>Cellbalansering av denna enhet</translation>
    </message>
    <message>
        <source>Cells below this cannot be full, V</source>
        <translation>Celler under detta kan inte vara fulla, V</translation>
    </message>
    <message>
        <source>Cells this far apart start a run, V</source>
        <translation>Så stor cellskillnad startar en körning, V</translation>
    </message>
    <message>
        <source>Cells this near end it, V</source>
        <translation>Så liten cellskillnad avslutar den, V</translation>
    </message>
    <message>
        <source>Change of fan speed, share/s</source>
        <translation>Fläktvarvets ändring, andel/s</translation>
    </message>
    <message>
        <source>Charge power kept free for services, W</source>
        <translation>Laddeffekt som hålls fri för tjänster, W</translation>
    </message>
    <message>
        <source>Charging from the site's own surplus does not count against the import limit</source>
        <translation>Laddning från anläggningens eget överskott räknas inte mot importgränsen</translation>
    </message>
    <message>
        <source>Charging: pairs of cell temperature, °C, and share of the rating, 0 to 1</source>
        <translation>Laddning: par av celltemperatur, °C, och andel av märkeffekten, 0 till 1</translation>
    </message>
    <message>
        <source>Coldest cell for charging, °C</source>
        <translation>Kallaste cell för laddning, °C</translation>
    </message>
    <message>
        <source>Coldest cell for discharging, °C</source>
        <translation>Kallaste cell för urladdning, °C</translation>
    </message>
    <message>
        <source>Coldest cell, °C</source>
        <translation>Kallaste cell, °C</translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <translation>Skärmens färger</translation>
    </message>
    <message>
        <source>Commands taken in a minute</source>
        <translation>Kommandon som tas emot per minut</translation>
    </message>
    <message>
        <source>Connect at all</source>
        <translation>Anslut över huvud taget</translation>
    </message>
    <message>
        <source>Control cycle, s</source>
        <translation>Styrcykel, s</translation>
    </message>
    <message>
        <source>Count and BMS this far apart are doubtful, %</source>
        <translation>Räkning och BMS så olika är tveksamt, %</translation>
    </message>
    <message>
        <source>Count the charge; off: believe the BMS, no care at all</source>
        <translation>Räkna laddningen; av: lita på BMS, ingen batterivård alls</translation>
    </message>
    <message>
        <source>Critical lowest cell, V</source>
        <translation>Kritisk lägsta cell, V</translation>
    </message>
    <message>
        <source>Critical state of charge, %</source>
        <translation>Kritisk laddningsnivå, %</translation>
    </message>
    <message>
        <source>DBC file with the signals; whole path</source>
        <translation>DBC-fil med signalerna; hela sökvägen</translation>
    </message>
    <message>
        <source>Data older than this are not used, s</source>
        <translation>Data äldre än detta används inte, s</translation>
    </message>
    <message>
        <source>Data older than this are not used, s; left out: at least three polls</source>
        <translation>Data äldre än detta används inte, s; utan värde: minst tre avfrågningar</translation>
    </message>
    <message>
        <source>Days of 1 min history</source>
        <translation>Dagar med 1 min-historik</translation>
    </message>
    <message>
        <source>Days of 1 s history</source>
        <translation>Dagar med 1 s-historik</translation>
    </message>
    <message>
        <source>Days on which it begins</source>
        <translation>Dagar då det börjar</translation>
    </message>
    <message>
        <source>Days on which it starts; left out: every day</source>
        <translation>Dagar då det startar; utelämnat: varje dag</translation>
    </message>
    <message>
        <source>Days the log is kept; at least 14</source>
        <translation>Dagar loggen sparas; minst 14</translation>
    </message>
    <message>
        <source>Derivative gain of the grid controller.</source>
        <translation>Nätregulatorns deriverande förstärkning.</translation>
    </message>
    <message>
        <source>Deviation that asks for the whole reference power, % of nominal</source>
        <translation>Avvikelse som begär hela referenseffekten, % av nominellt</translation>
    </message>
    <message>
        <source>Device id at the hub, with a certificate</source>
        <translation>Enhets-id i hubben, med certifikat</translation>
    </message>
    <message>
        <source>Device profile</source>
        <translation>Enhetsprofil</translation>
    </message>
    <message>
        <source>Discharge power kept free for services, W</source>
        <translation>Urladdningseffekt som hålls fri för tjänster, W</translation>
    </message>
    <message>
        <source>Discharging: pairs of cell temperature, °C, and share of the rating, 0 to 1</source>
        <translation>Urladdning: par av celltemperatur, °C, och andel av märkeffekten, 0 till 1</translation>
    </message>
    <message>
        <source>Discrete inputs it has</source>
        <translation>Diskreta ingångar den har</translation>
    </message>
    <message>
        <source>Drift of the cell voltage around 25 °C, mV/K</source>
        <translation>Cellspänningens drift kring 25 °C, mV/K</translation>
    </message>
    <message>
        <source>Dynamic: market price times this ...</source>
        <translation>Dynamiskt: marknadspris gånger detta ...</translation>
    </message>
    <message>
        <source>Ed25519 public keys, 32 bytes in Base64; one of them must have signed an artifact</source>
        <translation>Publika Ed25519-nycklar, 32 byte i Base64; en av dem måste ha signerat en artefakt</translation>
    </message>
    <message>
        <source>Empty is held this long, s</source>
        <translation>Tomt hålls så länge, s</translation>
    </message>
    <message>
        <source>End of the second window, minutes since local midnight; the begin: none.</source>
        <translation>Andra fönstrets slut, minuter sedan lokal midnatt; lika med start: inget.</translation>
    </message>
    <message>
        <source>End of the window, minutes since local midnight; may be next day.</source>
        <translation>Fönstrets slut, minuter sedan lokal midnatt; får vara nästa dag.</translation>
    </message>
    <message>
        <source>Energy a day, Wh; left out: twice what the target needs</source>
        <translation>Energi per dag, Wh; utelämnat: dubbelt mot vad målet kräver</translation>
    </message>
    <message>
        <source>Energy for less than two hours: NEM and AEM work</source>
        <translation>Energi för mindre än två timmar: NEM och AEM arbetar</translation>
    </message>
    <message>
        <source>Energy kept for services that discharge, Wh</source>
        <translation>Energi sparad för tjänster som urladdar, Wh</translation>
    </message>
    <message>
        <source>Energy management works above, Hz; left out: that of the product</source>
        <translation>Energihanteringen verkar över, Hz; utelämnat: produktens</translation>
    </message>
    <message>
        <source>Energy management works below, Hz; left out: that of the product</source>
        <translation>Energihanteringen verkar under, Hz; utelämnat: produktens</translation>
    </message>
    <message>
        <source>Export above this or the site's limit is stored.</source>
        <translation>Export över detta eller anläggningens gräns lagras.</translation>
    </message>
    <message>
        <source>Export limit of the connection, W: the battery adds nothing beyond it; what PV delivers beyond it is stored only in modes that steer by the grid meter, not by a set power, a timetable entry or at rest</source>
        <translation>Anslutningens exportgräns, W: batteriet lägger inget till över den; det PV ger över den lagras bara i lägen som styr efter nätmätaren, inte vid en angiven effekt, en tidplanspost eller i vila</translation>
    </message>
    <message>
        <source>Export of the site allowed by the contact and by fallback `limit`, W</source>
        <translation>Anläggningens export som kontakten och reservläget `limit` tillåter, W</translation>
    </message>
    <message>
        <source>Fan full at, °C</source>
        <translation>Fläkt full vid, °C</translation>
    </message>
    <message>
        <source>Fan off, s</source>
        <translation>Fläkt av, s</translation>
    </message>
    <message>
        <source>Fan on, s</source>
        <translation>Fläkt på, s</translation>
    </message>
    <message>
        <source>Fan starts at, °C</source>
        <translation>Fläkt startar vid, °C</translation>
    </message>
    <message>
        <source>Fan while the temperature is unknown, share</source>
        <translation>Fläkt medan temperaturen är okänd, andel</translation>
    </message>
    <message>
        <source>Fastest fan while a heater is on, share</source>
        <translation>Snabbaste fläkt medan en värmare är på, andel</translation>
    </message>
    <message>
        <source>Fed-in energy earns this ...</source>
        <translation>Inmatad energi ger detta ...</translation>
    </message>
    <message>
        <source>File (mode 0600) with the device's connection string; empty: by certificate</source>
        <translation>Fil (läge 0600) med enhetens anslutningssträng; tomt: med certifikat</translation>
    </message>
    <message>
        <source>File below the root -&gt; text written when the board is opened: `pwm1_enable = "1"`</source>
        <translation>Fil under roten -&gt; text som skrivs när kortet öppnas: `pwm1_enable = "1"`</translation>
    </message>
    <message>
        <source>File of a test signal</source>
        <translation>Fil med en testsignal</translation>
    </message>
    <message>
        <source>File of the identity that `ballast-bootstrapper` was given by the provisioning service</source>
        <translation>Fil med identiteten som `ballast-bootstrapper` fick av registreringstjänsten</translation>
    </message>
    <message>
        <source>File with the temperature in thousandths of a degree</source>
        <translation>Fil med temperaturen i tusendels grader</translation>
    </message>
    <message>
        <source>First day on which it starts</source>
        <translation>Första dag då det startar</translation>
    </message>
    <message>
        <source>First register</source>
        <translation>Första register</translation>
    </message>
    <message>
        <source>First-order lag, s; 95 % after three of it</source>
        <translation>Första ordningens fördröjning, s; 95 % efter tre gånger detta</translation>
    </message>
    <message>
        <source>Fixed resistor, ohm</source>
        <translation>Fast motstånd, ohm</translation>
    </message>
    <message>
        <source>Folder the lines are relative to, may hold `*`</source>
        <translation>Mapp som linjerna utgår från, får innehålla `*`</translation>
    </message>
    <message>
        <source>For fixed_pf: + injects, - absorbs</source>
        <translation>För fixed_pf: + matar in, - absorberar</translation>
    </message>
    <message>
        <source>For fixed_q: + injects, var</source>
        <translation>För fixed_q: + matar in, var</translation>
    </message>
    <message>
        <source>For q_by_u and fixed_q: never a worse power factor; 0: no limit</source>
        <translation>För q_by_u och fixed_q: aldrig sämre effektfaktor; 0: ingen gräns</translation>
    </message>
    <message>
        <source>For q_by_u: begins at this share of base_w; 0: always works</source>
        <translation>För q_by_u: börjar vid denna andel av base_w; 0: verkar alltid</translation>
    </message>
    <message>
        <source>For q_by_u: how far the voltage moves before reactive power follows</source>
        <translation>För q_by_u: hur långt spänningen rör sig innan reaktiv effekt följer</translation>
    </message>
    <message>
        <source>For q_by_u: stops below this share of base_w</source>
        <translation>För q_by_u: slutar under denna andel av base_w</translation>
    </message>
    <message>
        <source>For q_by_u: voltage (1 is nominal) and share of base_va, + injects; for pf_by_p: share of base_w and power factor</source>
        <translation>För q_by_u: spänning (1 är nominell) och andel av base_va, + matar in; för pf_by_p: andel av base_w och effektfaktor</translation>
    </message>
    <message>
        <source>For this long before a run, s</source>
        <translation>Så länge före en körning, s</translation>
    </message>
    <message>
        <source>Frequency above nominal that opens PV outputs, Hz</source>
        <translation>Frekvens över nominellt som öppnar PV-utgångar, Hz</translation>
    </message>
    <message>
        <source>Frequency at which it begins, Hz</source>
        <translation>Frekvens där det börjar, Hz</translation>
    </message>
    <message>
        <source>Frequency at which it ends; nearer to nominal: held until then, Hz</source>
        <translation>Frekvens där det slutar; närmare nominellt: hålls till dess, Hz</translation>
    </message>
    <message>
        <source>Frequency difference, Hz</source>
        <translation>Frekvensskillnad, Hz</translation>
    </message>
    <message>
        <source>Frequency that triggers, Hz</source>
        <translation>Frekvens som utlöser, Hz</translation>
    </message>
    <message>
        <source>From here on nothing is discharged, share of nominal</source>
        <translation>Härifrån urladdas inget, andel av nominellt</translation>
    </message>
    <message>
        <source>From the battery to the bus</source>
        <translation>Från batteriet till bussen</translation>
    </message>
    <message>
        <source>From the bus into the battery</source>
        <translation>Från bussen in i batteriet</translation>
    </message>
    <message>
        <source>Full is held this long, s</source>
        <translation>Fullt hålls så länge, s</translation>
    </message>
    <message>
        <source>Full power after the crossing, s</source>
        <translation>Full effekt efter passagen, s</translation>
    </message>
    <message>
        <source>Full scale of the amplifier, V; a voltage beyond is a fault</source>
        <translation>Förstärkarens fulla skala, V; en spänning bortom är ett fel</translation>
    </message>
    <message>
        <source>Further arguments of the python-can interface</source>
        <translation>Fler argument till python-can-gränssnittet</translation>
    </message>
    <message>
        <source>Further off than this: a new plan at once, %</source>
        <translation>Större avvikelse än så: ny plan genast, %</translation>
    </message>
    <message>
        <source>Fuse of each phase of the connection, A</source>
        <translation>Säkring i anslutningens varje fas, A</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Förstärkning</translation>
    </message>
    <message>
        <source>Gain error of the current sensor, share</source>
        <translation>Strömgivarens förstärkningsfel, andel</translation>
    </message>
    <message>
        <source>Grid power of charging allowed by the contact and by fallback `limit`, W</source>
        <translation>Näteffekt för laddning som kontakten och reservläget `limit` tillåter, W</translation>
    </message>
    <message>
        <source>Grid power this close to its target is left alone.</source>
        <translation>Näteffekt så nära målet lämnas ifred.</translation>
    </message>
    <message>
        <source>Grid power to hold; + imports.</source>
        <translation>Näteffekt att hålla; + är import.</translation>
    </message>
    <message>
        <source>Grid voltage, phase to neutral, V</source>
        <translation>Nätspänning, fas till nolla, V</translation>
    </message>
    <message>
        <source>Groups of this priority and above</source>
        <translation>Grupper med denna prioritet och högre</translation>
    </message>
    <message>
        <source>Growth of power after it, % of the rating a minute</source>
        <translation>Effektens ökning därefter, % av märkeffekten per minut</translation>
    </message>
    <message>
        <source>Growth of power after the return, %/min</source>
        <translation>Effektens ökning efter återgången, %/min</translation>
    </message>
    <message>
        <source>Handed to the sensor's file</source>
        <translation>Ges till givarens fil</translation>
    </message>
    <message>
        <source>Heat below, °C</source>
        <translation>Värm under, °C</translation>
    </message>
    <message>
        <source>Heat until, °C</source>
        <translation>Värm till, °C</translation>
    </message>
    <message>
        <source>Heater off, s</source>
        <translation>Värmare av, s</translation>
    </message>
    <message>
        <source>Heater on, s</source>
        <translation>Värmare på, s</translation>
    </message>
    <message>
        <source>Held this long it is an alarm, s</source>
        <translation>Hålls det så länge är det ett larm, s</translation>
    </message>
    <message>
        <source>Held this long it is critical, s</source>
        <translation>Hålls det så länge är det kritiskt, s</translation>
    </message>
    <message>
        <source>Held this long, s</source>
        <translation>Hålls så länge, s</translation>
    </message>
    <message>
        <source>Highest DC voltage it works at, V</source>
        <translation>Högsta DC-spänning den arbetar vid, V</translation>
    </message>
    <message>
        <source>Highest cell at the end of charge, V</source>
        <translation>Högsta cell vid laddningens slut, V</translation>
    </message>
    <message>
        <source>Highest cell voltage, V</source>
        <translation>Högsta cellspänning, V</translation>
    </message>
    <message>
        <source>Highest frequency against nominal, Hz</source>
        <translation>Högsta frekvens mot nominellt, Hz</translation>
    </message>
    <message>
        <source>Highest frequency, Hz</source>
        <translation>Högsta frekvens, Hz</translation>
    </message>
    <message>
        <source>Highest phase up to which discharging is free, share of nominal</source>
        <translation>Högsta fas till vilken urladdning är fri, andel av nominellt</translation>
    </message>
    <message>
        <source>Highest state of charge, %</source>
        <translation>Högsta laddningsnivå, %</translation>
    </message>
    <message>
        <source>Highest voltage of the rack, V</source>
        <translation>Rackets högsta spänning, V</translation>
    </message>
    <message>
        <source>Highest voltage, share of nominal</source>
        <translation>Högsta spänning, andel av nominellt</translation>
    </message>
    <message>
        <source>Host name or IP address</source>
        <translation>Värdnamn eller IP-adress</translation>
    </message>
    <message>
        <source>Host name or IP address of the dongle</source>
        <translation>Dongelns värdnamn eller IP-adress</translation>
    </message>
    <message>
        <source>Hottest cell, °C</source>
        <translation>Varmaste cell, °C</translation>
    </message>
    <message>
        <source>How far everything is drawn turned clockwise, for a panel that is mounted turned</source>
        <translation>Hur mycket allt ritas vridet medurs, för en panel som är monterad vriden</translation>
    </message>
    <message>
        <source>How far the voltage moves before reactive power follows</source>
        <translation>Hur långt spänningen rör sig innan reaktiv effekt följer</translation>
    </message>
    <message>
        <source>How far, h</source>
        <translation>Hur långt, h</translation>
    </message>
    <message>
        <source>How fast power returns then, % of the rating a minute</source>
        <translation>Hur snabbt effekten återgår då, % av märkeffekten per minut</translation>
    </message>
    <message>
        <source>How fast the rest follows; slower while the meter's lag is unknown.</source>
        <translation>Hur snabbt resten följer; långsammare när mätarens fördröjning är okänd.</translation>
    </message>
    <message>
        <source>How long a clock that is not set holds the first connection back, s</source>
        <translation>Hur länge en klocka som inte är ställd håller tillbaka första anslutningen, s</translation>
    </message>
    <message>
        <source>How long the last limit is kept when the commanding side is lost, s</source>
        <translation>Hur länge senaste gränsen behålls när den styrande sidan är borta, s</translation>
    </message>
    <message>
        <source>How long the start waits for all devices, s</source>
        <translation>Hur länge starten väntar på alla enheter, s</translation>
    </message>
    <message>
        <source>How reactive power is found</source>
        <translation>Hur reaktiv effekt bestäms</translation>
    </message>
    <message>
        <source>How the cabinet is built</source>
        <translation>Hur skåpet är byggt</translation>
    </message>
    <message>
        <source>IANA name, for schedules</source>
        <translation>IANA-namn, för tidplaner</translation>
    </message>
    <message>
        <source>ISO 4217 code</source>
        <translation>ISO 4217-kod</translation>
    </message>
    <message>
        <source>Id, unique among the outputs</source>
        <translation>Id, unikt bland utgångarna</translation>
    </message>
    <message>
        <source>Id, unique among the signals</source>
        <translation>Id, unikt bland signalerna</translation>
    </message>
    <message>
        <source>Idle for this long: asleep, s</source>
        <translation>Vila så länge: sömn, s</translation>
    </message>
    <message>
        <source>Ids of the racks inside; their cells count too</source>
        <translation>Id för racken inuti; även deras celler räknas</translation>
    </message>
    <message>
        <source>Ids of the racks on its DC side</source>
        <translation>Id för racken på dess DC-sida</translation>
    </message>
    <message>
        <source>Import above this is shaved.</source>
        <translation>Import över detta kapas.</translation>
    </message>
    <message>
        <source>Import above this is taken over by the battery.</source>
        <translation>Import över detta tas över av batteriet.</translation>
    </message>
    <message>
        <source>Import is raised to this, so that nothing is exported.</source>
        <translation>Importen höjs till detta, så att inget exporteras.</translation>
    </message>
    <message>
        <source>Import left by charging; 0 charges from surplus only.</source>
        <translation>Import som laddningen lämnar; 0 laddar endast av överskott.</translation>
    </message>
    <message>
        <source>Import limit of the connection, W</source>
        <translation>Anslutningens importgräns, W</translation>
    </message>
    <message>
        <source>Import never wanted, even while the window's mean has room.</source>
        <translation>Import som aldrig önskas, även när fönstrets medel har utrymme.</translation>
    </message>
    <message>
        <source>Inner resistance of a cell, Ohm; 0: learned</source>
        <translation>En cells inre resistans, Ohm; 0: lärs in</translation>
    </message>
    <message>
        <source>Inputs are looked at this often, s; left out: 0.02, sensors 1</source>
        <translation>Ingångar läses så ofta, s; utelämnat: 0.02, givare 1</translation>
    </message>
    <message>
        <source>Inside both windows without a break, s</source>
        <translation>Inom båda fönstren utan avbrott, s</translation>
    </message>
    <message>
        <source>Inverters that make the grid; none: all</source>
        <translation>Växelriktare som bildar nätet; inga: alla</translation>
    </message>
    <message>
        <source>Inverters: power factor the device keeps by itself, + injects var (over-excited), - absorbs; then it gets no var and max_reactive_var is 0; left out: the device's setting stays</source>
        <translation>Växelriktare: effektfaktor som enheten håller själv, + matar in var (övermagnetiserad), - absorberar; då får den inga var och max_reactive_var är 0; utelämnat: enhetens inställning kvarstår</translation>
    </message>
    <message>
        <source>Inverters: ramp of active power the device keeps by itself, % of its rating per second; left out: the device's setting stays</source>
        <translation>Växelriktare: ramp för aktiv effekt som enheten håller själv, % av märkeffekten per sekund; utelämnat: enhetens inställning kvarstår</translation>
    </message>
    <message>
        <source>Its key, PEM, mode 0600</source>
        <translation>Dess nyckel, PEM, läge 0600</translation>
    </message>
    <message>
        <source>Keys, or begins of keys, of this file that the cloud may change</source>
        <translation>Nycklar, eller början av nycklar, i denna fil som molnet får ändra</translation>
    </message>
    <message>
        <source>Kind of board</source>
        <translation>Typ av kort</translation>
    </message>
    <message>
        <source>Kind of connection</source>
        <translation>Typ av anslutning</translation>
    </message>
    <message>
        <source>Label of the chip (numbers change between kernels), may hold `*`, or its path</source>
        <translation>Kretsens etikett (nummer skiftar mellan kärnor), får innehålla `*`, eller dess sökväg</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Skärmens språk</translation>
    </message>
    <message>
        <source>Last day on which it starts</source>
        <translation>Sista dag då det startar</translation>
    </message>
    <message>
        <source>Length of a slot, min</source>
        <translation>Tidslucka, min</translation>
    </message>
    <message>
        <source>Length of the look, s</source>
        <translation>Kontrollens längd, s</translation>
    </message>
    <message>
        <source>Length of the support, s</source>
        <translation>Stödets längd, s</translation>
    </message>
    <message>
        <source>Less than this is no power, W</source>
        <translation>Mindre än detta är ingen effekt, W</translation>
    </message>
    <message>
        <source>Level 0 means 1: a normally-closed contact between pin and ground</source>
        <translation>Nivå 0 betyder 1: en brytande kontakt mellan stift och jord</translation>
    </message>
    <message>
        <source>Life of a command that is not renewed, s</source>
        <translation>Livslängd för ett kommando som inte förnyas, s</translation>
    </message>
    <message>
        <source>Line -&gt; what it reads at the start; others read 0</source>
        <translation>Linje -&gt; vad den visar vid start; andra visar 0</translation>
    </message>
    <message>
        <source>Load groups: highest is shed first</source>
        <translation>Lastgrupper: högst kopplas från först</translation>
    </message>
    <message>
        <source>Local history of all values</source>
        <translation>Lokal historik för alla värden</translation>
    </message>
    <message>
        <source>Local time at which it ends; at or before from_time: the next day</source>
        <translation>Lokal tid då det slutar; vid eller före from_time: nästa dag</translation>
    </message>
    <message>
        <source>Local time at which the price begins, HH:MM</source>
        <translation>Lokal tid då priset börjar, HH:MM</translation>
    </message>
    <message>
        <source>Longest attempt, s</source>
        <translation>Längsta försök, s</translation>
    </message>
    <message>
        <source>Longest life of a set-point that is accepted.</source>
        <translation>Längsta godtagna livslängd för ett börvärde.</translation>
    </message>
    <message>
        <source>Longest run, s</source>
        <translation>Längsta körning, s</translation>
    </message>
    <message>
        <source>Longest wait for one answer</source>
        <translation>Längsta väntan på ett svar</translation>
    </message>
    <message>
        <source>Longest wait for one answer in seconds; left out: the profile's</source>
        <translation>Längsta väntan på ett svar i sekunder; utelämnat: profilens</translation>
    </message>
    <message>
        <source>Lower end of the reservoir, %</source>
        <translation>Reservoarens nedre ände, %</translation>
    </message>
    <message>
        <source>Lowest DC voltage it works at, V</source>
        <translation>Lägsta DC-spänning den arbetar vid, V</translation>
    </message>
    <message>
        <source>Lowest cell voltage, V</source>
        <translation>Lägsta cellspänning, V</translation>
    </message>
    <message>
        <source>Lowest cell when nothing is left, V</source>
        <translation>Lägsta cell när inget är kvar, V</translation>
    </message>
    <message>
        <source>Lowest frequency against nominal, Hz</source>
        <translation>Lägsta frekvens mot nominellt, Hz</translation>
    </message>
    <message>
        <source>Lowest frequency, Hz</source>
        <translation>Lägsta frekvens, Hz</translation>
    </message>
    <message>
        <source>Lowest phase down to which charging is free; 0: always</source>
        <translation>Lägsta fas ned till vilken laddning är fri; 0: alltid</translation>
    </message>
    <message>
        <source>Lowest state of charge, %</source>
        <translation>Lägsta laddningsnivå, %</translation>
    </message>
    <message>
        <source>Lowest voltage of the rack, V</source>
        <translation>Rackets lägsta spänning, V</translation>
    </message>
    <message>
        <source>Lowest voltage, share of nominal</source>
        <translation>Lägsta spänning, andel av nominellt</translation>
    </message>
    <message>
        <source>MQTT over TLS (port 8883), or over WebSockets (port 443) where firewalls allow nothing else</source>
        <translation>MQTT över TLS (port 8883), eller över WebSockets (port 443) där brandväggar inte tillåter annat</translation>
    </message>
    <message>
        <source>Make an island when the grid is lost</source>
        <translation>Gå till ö-drift när nätet är borta</translation>
    </message>
    <message>
        <source>Market prices beyond this are refused</source>
        <translation>Marknadspriser bortom detta nekas</translation>
    </message>
    <message>
        <source>Meter whose frequency counts; left out: the grid meter, else an inverter</source>
        <translation>Mätare vars frekvens räknas; utelämnat: nätmätaren, annars en växelriktare</translation>
    </message>
    <message>
        <source>Meters and batteries on Modbus: it counts the other way round and is turned</source>
        <translation>Mätare och batterier på Modbus: den räknar åt andra hållet och vänds</translation>
    </message>
    <message>
        <source>Mode after the first start</source>
        <translation>Läge efter första starten</translation>
    </message>
    <message>
        <source>Mode id -&gt; its own ramps [up, down], W/s</source>
        <translation>Läges-id -&gt; dess egna ramper [upp, ned], W/s</translation>
    </message>
    <message>
        <source>Mode id -&gt; parameter -&gt; value</source>
        <translation>Läges-id -&gt; parameter -&gt; värde</translation>
    </message>
    <message>
        <source>Modes the mode button steps through</source>
        <translation>Lägen som lägesknappen stegar igenom</translation>
    </message>
    <message>
        <source>Most energy that may be sold, Wh</source>
        <translation>Mesta energi som får säljas, Wh</translation>
    </message>
    <message>
        <source>Most power above the volume</source>
        <translation>Högsta effekt över volymen</translation>
    </message>
    <message>
        <source>Most power charged with.</source>
        <translation>Högsta laddeffekt.</translation>
    </message>
    <message>
        <source>NEM begins below, minutes of full activation left; left out: that of the product</source>
        <translation>NEM börjar under, återstående minuter full aktivering; utelämnat: produktens</translation>
    </message>
    <message>
        <source>NEM ends above, minutes of full activation left; left out: that of the product</source>
        <translation>NEM slutar över, återstående minuter full aktivering; utelämnat: produktens</translation>
    </message>
    <message>
        <source>NTC at 25 °C, ohm</source>
        <translation>NTC vid 25 °C, ohm</translation>
    </message>
    <message>
        <source>Name of a file in hardware/io/sensors, or the path of one of your own</source>
        <translation>Namn på en fil i hardware/io/sensors, eller sökvägen till en egen</translation>
    </message>
    <message>
        <source>Name of the board</source>
        <translation>Kortets namn</translation>
    </message>
    <message>
        <source>Name of the device in this site</source>
        <translation>Enhetens namn i anläggningen</translation>
    </message>
    <message>
        <source>Name of the entry, unique among them</source>
        <translation>Postens namn, unikt bland dem</translation>
    </message>
    <message>
        <source>Name of the hub, with a certificate</source>
        <translation>Hubbens namn, med certifikat</translation>
    </message>
    <message>
        <source>Name of the resource in file names, as agreed with the operator; empty: the site id</source>
        <translation>Resursens namn i filnamn, enligt avtal med operatören; tomt: anläggnings-id</translation>
    </message>
    <message>
        <source>Name of the zone</source>
        <translation>Zonens namn</translation>
    </message>
    <message>
        <source>Name on the screen</source>
        <translation>Namn på skärmen</translation>
    </message>
    <message>
        <source>No charge above this rack voltage, V</source>
        <translation>Ingen laddning över denna rackspänning, V</translation>
    </message>
    <message>
        <source>No discharge below this rack voltage, V</source>
        <translation>Ingen urladdning under denna rackspänning, V</translation>
    </message>
    <message>
        <source>No power for this long: idle, s</source>
        <translation>Ingen effekt så länge: vila, s</translation>
    </message>
    <message>
        <source>Nominal frequency, 50 or 60 Hz</source>
        <translation>Nominell frekvens, 50 eller 60 Hz</translation>
    </message>
    <message>
        <source>Nominal frequency, Hz</source>
        <translation>Nominell frekvens, Hz</translation>
    </message>
    <message>
        <source>Nominal phase voltage, V</source>
        <translation>Nominell fasspänning, V</translation>
    </message>
    <message>
        <source>Nominal voltage to neutral, V</source>
        <translation>Nominell spänning till nolla, V</translation>
    </message>
    <message>
        <source>Nominal voltage, V; left out: the voltage first heard</source>
        <translation>Nominell spänning, V; utelämnat: den först hörda spänningen</translation>
    </message>
    <message>
        <source>None, even or odd</source>
        <translation>Ingen, jämn eller udda</translation>
    </message>
    <message>
        <source>Nothing returns this long after shedding, s</source>
        <translation>Inget återkommer så länge efter frånkoppling, s</translation>
    </message>
    <message>
        <source>Number N of the bus, /dev/i2c-N</source>
        <translation>Bussens nummer N, /dev/i2c-N</translation>
    </message>
    <message>
        <source>Number of the battery on its bus, where the profile or map says how racks are told apart</source>
        <translation>Batteriets nummer på sin buss, där profil eller karta säger hur rack skiljs åt</translation>
    </message>
    <message>
        <source>Offset, K</source>
        <translation>Offset, K</translation>
    </message>
    <message>
        <source>Only with a current below, 1/h</source>
        <translation>Endast med en ström under, 1/h</translation>
    </message>
    <message>
        <source>Only with the highest cell above, V</source>
        <translation>Endast med högsta cellen över, V</translation>
    </message>
    <message>
        <source>Outside this long is lost, s</source>
        <translation>Utanför så länge är bortfall, s</translation>
    </message>
    <message>
        <source>Over-load this long sheds a group, s</source>
        <translation>Så lång överlast kopplar från en grupp, s</translation>
    </message>
    <message>
        <source>PEM of the authorities to trust; empty: the system's</source>
        <translation>PEM för betrodda utfärdare; tomt: systemets</translation>
    </message>
    <message>
        <source>PV may be left unused (only where somebody does it)</source>
        <translation>PV får lämnas oanvänd (endast där någon gör det)</translation>
    </message>
    <message>
        <source>Pace of what has waited, messages/s</source>
        <translation>Takt för det som väntat, meddelanden/s</translation>
    </message>
    <message>
        <source>Pairs of inverter temperature, °C, and share of the rating, 0 to 1</source>
        <translation>Par av växelriktartemperatur, °C, och andel av märkeffekten, 0 till 1</translation>
    </message>
    <message>
        <source>Pairs of state of charge, %, and share of up_w_per_s, 0.02 to 1</source>
        <translation>Par av laddningsnivå, %, och andel av up_w_per_s, 0.02 till 1</translation>
    </message>
    <message>
        <source>Pairs of the coldest cell's temperature, °C, and share of up_w_per_s, 0.02 to 1</source>
        <translation>Par av kallaste cellens temperatur, °C, och andel av up_w_per_s, 0.02 till 1</translation>
    </message>
    <message>
        <source>Pause before recharging, s</source>
        <translation>Paus före återladdning, s</translation>
    </message>
    <message>
        <source>Pause between attempts, s</source>
        <translation>Paus mellan försök, s</translation>
    </message>
    <message>
        <source>Pause between runs, s</source>
        <translation>Paus mellan körningar, s</translation>
    </message>
    <message>
        <source>Peak power of the PV system, W</source>
        <translation>PV-systemets toppeffekt, W</translation>
    </message>
    <message>
        <source>Period of pulses, s: up to 0.5 for a fan at a pin, from 10 for a heater at a relay</source>
        <translation>Pulsernas period, s: upp till 0.5 för en fläkt vid ett stift, från 10 för en värmare vid ett relä</translation>
    </message>
    <message>
        <source>Phase difference, °</source>
        <translation>Fasskillnad, °</translation>
    </message>
    <message>
        <source>Phase it feeds, 1 to 3; 0: all three alike</source>
        <translation>Fas den matar, 1 till 3; 0: alla tre lika</translation>
    </message>
    <message>
        <source>Phase signal, inverter's own synchroniser, or dead bus</source>
        <translation>Fassignal, växelriktarens egen synkronisering eller spänningslös skena</translation>
    </message>
    <message>
        <source>Phases of the grid connection</source>
        <translation>Nätanslutningens faser</translation>
    </message>
    <message>
        <source>Poll period in seconds; left out: the profile's</source>
        <translation>Avfrågningsperiod i sekunder; utelämnat: profilens</translation>
    </message>
    <message>
        <source>Power of charging to the target, from the grid too.</source>
        <translation>Effekt vid laddning till målet, även från nätet.</translation>
    </message>
    <message>
        <source>Power of energy management, share of volume</source>
        <translation>Energihanteringens effekt, andel av volymen</translation>
    </message>
    <message>
        <source>Power of recharging while import is below the limit.</source>
        <translation>Effekt vid återladdning när importen är under gränsen.</translation>
    </message>
    <message>
        <source>Power of recharging, share of the volume</source>
        <translation>Återladdningens effekt, andel av volymen</translation>
    </message>
    <message>
        <source>Power on the device's plate, for profiles whose set-points are in percent of it</source>
        <translation>Effekt på enhetens märkskylt, för profiler vars börvärden är i procent av den</translation>
    </message>
    <message>
        <source>Power, + discharges, W; left out: not set</source>
        <translation>Effekt, + urladdar, W; utelämnat: ej satt</translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation>Effekt, W</translation>
    </message>
    <message>
        <source>Price of bought energy, all taxes in</source>
        <translation>Pris för köpt energi, alla skatter inräknade</translation>
    </message>
    <message>
        <source>Price outside every window; dynamic: where none is known</source>
        <translation>Pris utanför varje fönster; dynamiskt: där inget är känt</translation>
    </message>
    <message>
        <source>Rack at the end of charge, for a BMS without cell voltages, V</source>
        <translation>Rack vid laddningens slut, för en BMS utan cellspänningar, V</translation>
    </message>
    <message>
        <source>Rack when nothing is left, for a BMS without cell voltages, V</source>
        <translation>Rack när inget är kvar, för en BMS utan cellspänningar, V</translation>
    </message>
    <message>
        <source>Ramp away from zero, W/s</source>
        <translation>Ramp från noll, W/s</translation>
    </message>
    <message>
        <source>Ramp of reactive power, var/s</source>
        <translation>Ramp för reaktiv effekt, var/s</translation>
    </message>
    <message>
        <source>Ramp towards zero, W/s</source>
        <translation>Ramp mot noll, W/s</translation>
    </message>
    <message>
        <source>Ramp, % of the rating a second</source>
        <translation>Ramp, % av märkeffekten per sekund</translation>
    </message>
    <message>
        <source>Rate of change that is a loss, Hz/s; 0: off</source>
        <translation>Ändringstakt som är ett bortfall, Hz/s; 0: av</translation>
    </message>
    <message>
        <source>Rated charge, Ah; left out: energy over nominal voltage</source>
        <translation>Märkladdning, Ah; utelämnat: energi genom nominell spänning</translation>
    </message>
    <message>
        <source>Rating, apparent power, VA</source>
        <translation>Märkdata, skenbar effekt, VA</translation>
    </message>
    <message>
        <source>Rating, charging, W</source>
        <translation>Märkeffekt, laddning, W</translation>
    </message>
    <message>
        <source>Rating, discharging, W</source>
        <translation>Märkeffekt, urladdning, W</translation>
    </message>
    <message>
        <source>Rating, reactive power, var</source>
        <translation>Märkdata, reaktiv effekt, var</translation>
    </message>
    <message>
        <source>Reactive power, + injects, var; left out: not set</source>
        <translation>Reaktiv effekt, + matar in, var; utelämnat: ej satt</translation>
    </message>
    <message>
        <source>Readings above are a broken sensor</source>
        <translation>Värden över är en trasig givare</translation>
    </message>
    <message>
        <source>Readings below are a broken sensor</source>
        <translation>Värden under är en trasig givare</translation>
    </message>
    <message>
        <source>Readings beyond this are not believed, W</source>
        <translation>Värden bortom detta är ej trovärdiga, W</translation>
    </message>
    <message>
        <source>Recharging waits below, Hz</source>
        <translation>Återladdning väntar under, Hz</translation>
    </message>
    <message>
        <source>Records kept while offline; a week is 60 480</source>
        <translation>Poster som sparas utan förbindelse; en vecka är 60 480</translation>
    </message>
    <message>
        <source>Records of 10 s in a message</source>
        <translation>Poster om 10 s i ett meddelande</translation>
    </message>
    <message>
        <source>Reference of the converter and supply of the dividers, V</source>
        <translation>Omvandlarens referens och delarnas matning, V</translation>
    </message>
    <message>
        <source>Relays it has</source>
        <translation>Reläer den har</translation>
    </message>
    <message>
        <source>Resistance of one cell position with joints, mOhm; left out: from the capacity</source>
        <translation>Resistans per cellplats med skarvar, mOhm; utelämnat: ur kapaciteten</translation>
    </message>
    <message>
        <source>Resistor inside the chip</source>
        <translation>Motstånd i kretsen</translation>
    </message>
    <message>
        <source>Restart after this long without a cycle, s; a Raspberry Pi's own counts to 15</source>
        <translation>Omstart efter så lång tid utan cykel, s; en Raspberry Pis egen räknar till 15</translation>
    </message>
    <message>
        <source>Return above the step by, %</source>
        <translation>Åter över steget med, %</translation>
    </message>
    <message>
        <source>Room kept for services that charge, Wh</source>
        <translation>Plats sparad för tjänster som laddar, Wh</translation>
    </message>
    <message>
        <source>SOC error at full or empty worth a warning, %</source>
        <translation>SOC-fel vid fullt eller tomt värt en varning, %</translation>
    </message>
    <message>
        <source>SPI bus and chip select</source>
        <translation>SPI-buss och chip select</translation>
    </message>
    <message>
        <source>SPI clock, Hz (MCP3008 at 2.7 V: 1.35 MHz)</source>
        <translation>SPI-klocka, Hz (MCP3008 vid 2.7 V: 1.35 MHz)</translation>
    </message>
    <message>
        <source>Serial number of the inverter</source>
        <translation>Växelriktarens serienummer</translation>
    </message>
    <message>
        <source>Serial number on the dongle</source>
        <translation>Serienummer på dongeln</translation>
    </message>
    <message>
        <source>Serial port; a path by place survives unplugging</source>
        <translation>Serieport; en sökväg efter plats överlever urkoppling</translation>
    </message>
    <message>
        <source>Share of a change that is passed on at once.</source>
        <translation>Andel av en ändring som förs vidare genast.</translation>
    </message>
    <message>
        <source>Share of a step done after `response_s`</source>
        <translation>Andel av ett steg klar efter `response_s`</translation>
    </message>
    <message>
        <source>Share of pv_peak_w that may be fed in (grid code); needs pv_peak_w</source>
        <translation>Andel av pv_peak_w som får matas in (nätregler); kräver pv_peak_w</translation>
    </message>
    <message>
        <source>Share of the inverters' rating for loads</source>
        <translation>Andel av växelriktarnas märkeffekt för laster</translation>
    </message>
    <message>
        <source>Share of the limit kept free for what comes too fast.</source>
        <translation>Andel av gränsen som hålls fri för det som kommer för snabbt.</translation>
    </message>
    <message>
        <source>Shortest life of a set-point that is accepted.</source>
        <translation>Kortaste godtagna livslängd för ett börvärde.</translation>
    </message>
    <message>
        <source>Shortest run, s</source>
        <translation>Kortaste körning, s</translation>
    </message>
    <message>
        <source>Signal map that goes with the DBC; whole path</source>
        <translation>Signalkarta som hör till DBC; hela sökvägen</translation>
    </message>
    <message>
        <source>Site id, unique in the fleet</source>
        <translation>Anläggnings-id, unikt i flottan</translation>
    </message>
    <message>
        <source>Size of all log files, MB</source>
        <translation>Alla loggfilers storlek, MB</translation>
    </message>
    <message>
        <source>Slope of its end, share/s</source>
        <translation>Slutets lutning, andel/s</translation>
    </message>
    <message>
        <source>Slow pulses: shortest time on, and off, s</source>
        <translation>Långsamma pulser: kortaste tid på, och av, s</translation>
    </message>
    <message>
        <source>Slowest fan, share</source>
        <translation>Långsammaste fläkt, andel</translation>
    </message>
    <message>
        <source>Software limit of charging, W</source>
        <translation>Mjukvarugräns för laddning, W</translation>
    </message>
    <message>
        <source>Software limit of discharging, W</source>
        <translation>Mjukvarugräns för urladdning, W</translation>
    </message>
    <message>
        <source>Starts again above the floor by, %</source>
        <translation>Startar igen över golvet med, %</translation>
    </message>
    <message>
        <source>Starts of the island in a day</source>
        <translation>Starter av ö-drift per dag</translation>
    </message>
    <message>
        <source>State of charge at which charging ends.</source>
        <translation>Laddningsnivå där laddningen slutar.</translation>
    </message>
    <message>
        <source>State of charge kept for backup; no discharge below.</source>
        <translation>Laddningsnivå sparad för reservkraft; ingen urladdning under.</translation>
    </message>
    <message>
        <source>State of charge kept for backup; plans keep it too.</source>
        <translation>Laddningsnivå sparad för reservkraft; även planer håller den.</translation>
    </message>
    <message>
        <source>State of charge kept ready for peaks.</source>
        <translation>Laddningsnivå hålls redo för toppar.</translation>
    </message>
    <message>
        <source>State of charge to keep for a power cut.</source>
        <translation>Laddningsnivå att spara för ett elavbrott.</translation>
    </message>
    <message>
        <source>State of health worth a warning, %</source>
        <translation>Hälsa värd en varning, %</translation>
    </message>
    <message>
        <source>Static limit of charging, A</source>
        <translation>Fast gräns vid laddning, A</translation>
    </message>
    <message>
        <source>Static limit of discharging, A</source>
        <translation>Fast gräns vid urladdning, A</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Stoppbitar</translation>
    </message>
    <message>
        <source>Stops below this active power, share of the rating</source>
        <translation>Slutar under denna aktiva effekt, andel av märkeffekten</translation>
    </message>
    <message>
        <source>Supply of the dividers, V</source>
        <translation>Delarnas matning, V</translation>
    </message>
    <message>
        <source>Support: 30 s, or 5 s with a slow end</source>
        <translation>Stöd: 30 s, eller 5 s med långsamt slut</translation>
    </message>
    <message>
        <source>Surfaces stay this much above the dew point, K</source>
        <translation>Ytor hålls så mycket över daggpunkten, K</translation>
    </message>
    <message>
        <source>TCP port; left out: the profile's</source>
        <translation>TCP-port; utelämnat: profilens</translation>
    </message>
    <message>
        <source>Tapered charge current, 1/h</source>
        <translation>Avtrappad laddström, 1/h</translation>
    </message>
    <message>
        <source>Test signal that counts in test mode (meter: any); otherwise the frequency is measured</source>
        <translation>Testsignal som gäller i testläge (mätare: valfri); annars mäts frekvensen</translation>
    </message>
    <message>
        <source>That ramp, % of the rating a second</source>
        <translation>Den rampen, % av märkeffekten per sekund</translation>
    </message>
    <message>
        <source>The grid code; its values are in docs/grid-code.md</source>
        <translation>Nätreglerna; deras värden finns i docs/grid-code.md</translation>
    </message>
    <message>
        <source>The installer accepts that the profile has not been checked on this very device</source>
        <translation>Installatören godtar att profilen inte har kontrollerats på just denna enhet</translation>
    </message>
    <message>
        <source>The installer accepts that this device goes on with its last set-point when the controller dies</source>
        <translation>Installatören godtar att enheten fortsätter med sitt senaste börvärde när styrenheten dör</translation>
    </message>
    <message>
        <source>The installer's word that it was; else the unit warns until `ballast commission` has passed</source>
        <translation>Installatörens ord på att så skett; annars varnar enheten tills `ballast commission` är godkänd</translation>
    </message>
    <message>
        <source>The maker's DBC for a profile that needs one; whole path</source>
        <translation>Tillverkarens DBC för en profil som kräver en; hela sökvägen</translation>
    </message>
    <message>
        <source>The planner is ended after this time, s</source>
        <translation>Planeraren avslutas efter denna tid, s</translation>
    </message>
    <message>
        <source>The power factor never gets worse than this; 0: no limit</source>
        <translation>Effektfaktorn blir aldrig sämre än så; 0: ingen gräns</translation>
    </message>
    <message>
        <source>The same for what must read back as written, or the board is not used: a watchdog of its outputs</source>
        <translation>Detsamma för det som måste läsas tillbaka som skrivet, annars används kortet inte: en watchdog för dess utgångar</translation>
    </message>
    <message>
        <source>The screen is dark this long after the last touch, s; 0: never. The first touch then only wakes</source>
        <translation>Skärmen är mörk så länge efter senaste tryckning, s; 0: aldrig. Första tryckningen väcker då endast</translation>
    </message>
    <message>
        <source>The screen is dimmed this long after the last touch, s; 0: never. Stop still acts at once</source>
        <translation>Skärmen dimmas så länge efter senaste tryckning, s; 0: aldrig. Stopp gäller ändå genast</translation>
    </message>
    <message>
        <source>The touchscreen</source>
        <translation>Pekskärmen</translation>
    </message>
    <message>
        <source>This BMS counts current the other way round than its profile says</source>
        <translation>Denna BMS räknar ström åt andra hållet än dess profil säger</translation>
    </message>
    <message>
        <source>This unit's own id (who am I)</source>
        <translation>Enhetens eget id (vem är jag)</translation>
    </message>
    <message>
        <source>Threshold, Hz, with its time to full power</source>
        <translation>Tröskel, Hz, med dess tid till full effekt</translation>
    </message>
    <message>
        <source>Time constant of the pull to the BMS, h</source>
        <translation>Tidskonstant för dragningen mot BMS, h</translation>
    </message>
    <message>
        <source>Time for 95 % of a step, s; instead of time_constant_s</source>
        <translation>Tid för 95 % av ett steg, s; i stället för time_constant_s</translation>
    </message>
    <message>
        <source>Time for `response_share` of a step, s</source>
        <translation>Tid för `response_share` av ett steg, s</translation>
    </message>
    <message>
        <source>Time for the contactor to move, s</source>
        <translation>Tid för kontaktorn att slå om, s</translation>
    </message>
    <message>
        <source>Time for the inverters to make the grid, s</source>
        <translation>Tid för växelriktarna att bilda nätet, s</translation>
    </message>
    <message>
        <source>Time in files: UTC or CET</source>
        <translation>Tid i filer: UTC eller CET</translation>
    </message>
    <message>
        <source>Trips before the long wait</source>
        <translation>Utlösningar före den långa väntan</translation>
    </message>
    <message>
        <source>Two's complement</source>
        <translation>Tvåkomplement</translation>
    </message>
    <message>
        <source>Unasked charge current, share of allowed</source>
        <translation>Obegärd laddström, andel av tillåten</translation>
    </message>
    <message>
        <source>Under-frequency against nominal, Hz</source>
        <translation>Underfrekvens mot nominellt, Hz</translation>
    </message>
    <message>
        <source>Unit id; left out: the profile's</source>
        <translation>Enhets-id; utelämnat: profilens</translation>
    </message>
    <message>
        <source>Up to this state of charge, %</source>
        <translation>Upp till denna laddningsnivå, %</translation>
    </message>
    <message>
        <source>Upper end of the reservoir, %</source>
        <translation>Reservoarens övre ände, %</translation>
    </message>
    <message>
        <source>Usable energy, Wh</source>
        <translation>Användbar energi, Wh</translation>
    </message>
    <message>
        <source>Use the slower ramp of a critical grid</source>
        <translation>Använd den långsammare rampen för ett kritiskt nät</translation>
    </message>
    <message>
        <source>Usual or rated power of what it switches, W</source>
        <translation>Vanlig effekt eller märkeffekt för det den kopplar, W</translation>
    </message>
    <message>
        <source>Value at count 0</source>
        <translation>Värde vid räkning 0</translation>
    </message>
    <message>
        <source>Value for level 0</source>
        <translation>Värde för nivå 0</translation>
    </message>
    <message>
        <source>Value of one count</source>
        <translation>Värde för en räkning</translation>
    </message>
    <message>
        <source>Value of one unit of the line's level</source>
        <translation>Värde för en enhet av linjens nivå</translation>
    </message>
    <message>
        <source>Value when nothing renews its command</source>
        <translation>Värde när inget förnyar dess kommando</translation>
    </message>
    <message>
        <source>Values that do not move at all for this long although the other side does are frozen, s</source>
        <translation>Värden som inte alls ändras så länge fast andra sidans gör det är frysta, s</translation>
    </message>
    <message>
        <source>Values that do not move at all for this long are frozen, s; left out: at least four polls</source>
        <translation>Värden som inte alls ändras så länge är frysta, s; utan värde: minst fyra avfrågningar</translation>
    </message>
    <message>
        <source>Version of this format</source>
        <translation>Formatets version</translation>
    </message>
    <message>
        <source>Voltage (1 is nominal) and share of the base, + injects</source>
        <translation>Spänning (1 är nominell) och andel av basen, + matar in</translation>
    </message>
    <message>
        <source>Voltage above is outside, share of nominal</source>
        <translation>Spänning över är utanför, andel av nominellt</translation>
    </message>
    <message>
        <source>Voltage below is a deep dip, share of nominal</source>
        <translation>Spänning under är en djup dipp, andel av nominellt</translation>
    </message>
    <message>
        <source>Voltage below is outside, share of nominal</source>
        <translation>Spänning under är utanför, andel av nominellt</translation>
    </message>
    <message>
        <source>Voltage difference, share of nominal</source>
        <translation>Spänningsskillnad, andel av nominellt</translation>
    </message>
    <message>
        <source>Volumes are paid for: no test without acknowledgement</source>
        <translation>Volymer betalas: inget prov utan bekräftelse</translation>
    </message>
    <message>
        <source>Wait after a failed start or return, s</source>
        <translation>Väntan efter en misslyckad start eller återgång, s</translation>
    </message>
    <message>
        <source>Wall time HH:MM at which it begins</source>
        <translation>Klocktid HH:MM då det börjar</translation>
    </message>
    <message>
        <source>Wall time HH:MM at which it ends; not after `start`: on the next day</source>
        <translation>Klocktid HH:MM då det slutar; inte efter `start`: nästa dag</translation>
    </message>
    <message>
        <source>Warning above this cabinet humidity, %</source>
        <translation>Varning över denna luftfukt i skåpet, %</translation>
    </message>
    <message>
        <source>Warning above this processor temperature, °C</source>
        <translation>Varning över denna processortemperatur, °C</translation>
    </message>
    <message>
        <source>Warning below this rack voltage, V</source>
        <translation>Varning under denna rackspänning, V</translation>
    </message>
    <message>
        <source>Wear per kWh charged and per kWh discharged</source>
        <translation>Slitage per laddad kWh och per urladdad kWh</translation>
    </message>
    <message>
        <source>What artifacts call this hardware; left out: as the computer calls itself, e.g. raspberry-pi-4</source>
        <translation>Vad artefakter kallar denna hårdvara; utelämnat: som datorn kallar sig, t.ex. raspberry-pi-4</translation>
    </message>
    <message>
        <source>What commands of the cloud may do; restarting needs installer</source>
        <translation>Vad molnets kommandon får göra; omstart kräver installatör</translation>
    </message>
    <message>
        <source>What ends at full activation: the frequency that is seen, the power, or nothing (LFSM as well)</source>
        <translation>Vad som slutar vid full aktivering: frekvensen som ses, effekten, eller inget (även LFSM)</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad den gör</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Vad den betyder</translation>
    </message>
    <message>
        <source>What runs below while something is sold: nothing, schedules, or whoever would decide</source>
        <translation>Vad som går under medan något är sålt: inget, tidplaner, eller den som annars bestämmer</translation>
    </message>
    <message>
        <source>What the contract says after that: release it, hold it, or the limit of this section</source>
        <translation>Vad avtalet säger därefter: häv den, behåll den, eller detta avsnitts gräns</translation>
    </message>
    <message>
        <source>What the droop counts from</source>
        <translation>Vad statiken räknas från</translation>
    </message>
    <message>
        <source>What the inverters' own protection should be set to; names in docs/grid-code.md</source>
        <translation>Vad växelriktarnas eget skydd bör ställas på; namn i docs/grid-code.md</translation>
    </message>
    <message>
        <source>What the mode must want, W</source>
        <translation>Vad läget måste vilja, W</translation>
    </message>
    <message>
        <source>What the shares count from: apparent or active rating</source>
        <translation>Vad andelarna räknas av: skenbar eller aktiv märkeffekt</translation>
    </message>
    <message>
        <source>What the shares of pf_by_p count from, W; left out: all inverters discharging</source>
        <translation>Vad andelarna i pf_by_p räknas av, W; utelämnat: alla växelriktare urladdar</translation>
    </message>
    <message>
        <source>What the shares of q_by_u count from, VA; left out: all inverters</source>
        <translation>Vad andelarna i q_by_u räknas av, VA; utelämnat: alla växelriktare</translation>
    </message>
    <message>
        <source>What to do while no valid set-point is there.</source>
        <translation>Åtgärd när inget giltigt börvärde finns.</translation>
    </message>
    <message>
        <source>Where the NTC is; the fixed resistor is on the other side</source>
        <translation>Var NTC sitter; det fasta motståndet är på andra sidan</translation>
    </message>
    <message>
        <source>Whether Q(U) of the preset is in force</source>
        <translation>Om förvalets Q(U) gäller</translation>
    </message>
    <message>
        <source>Whether the controller adds this response</source>
        <translation>Om styrenheten lägger till detta svar</translation>
    </message>
    <message>
        <source>Whether the controller waits</source>
        <translation>Om styrenheten väntar</translation>
    </message>
    <message>
        <source>Whether the grid code slows set-points down</source>
        <translation>Om nätreglerna saktar ned börvärden</translation>
    </message>
    <message>
        <source>Whether the voltage limits active power</source>
        <translation>Om spänningen begränsar aktiv effekt</translation>
    </message>
    <message>
        <source>Which byte comes first</source>
        <translation>Vilken byte som kommer först</translation>
    </message>
    <message>
        <source>Which power comes first inside the apparent power of an inverter</source>
        <translation>Vilken effekt som går först inom växelriktarens skenbara effekt</translation>
    </message>
    <message>
        <source>Which product</source>
        <translation>Vilken produkt</translation>
    </message>
    <message>
        <source>Which rack, of a battery system that has several behind one unit</source>
        <translation>Vilket rack, i ett batterisystem som har flera bakom en enhet</translation>
    </message>
    <message>
        <source>Which reading of the profile's map is right (1, 2, …) where the device cannot tell; 0 finds out</source>
        <translation>Vilken läsning av profilens karta som är rätt (1, 2, …) där enheten inte kan säga det; 0 tar reda på det</translation>
    </message>
    <message>
        <source>Whoever has logged in is logged out after this long without a touch, s</source>
        <translation>Den som är inloggad loggas ut efter så lång tid utan beröring, s</translation>
    </message>
    <message>
        <source>Width of the linear taper at both ends, %</source>
        <translation>Bredd på den linjära avtrappningen i båda ändar, %</translation>
    </message>
    <message>
        <source>Window whose mean keeps the import limit; 0: every moment.</source>
        <translation>Fönster vars medel håller importgränsen; 0: varje ögonblick.</translation>
    </message>
    <message>
        <source>Windows of a grid code</source>
        <translation>Fönster enligt nätregler</translation>
    </message>
    <message>
        <source>Without a frequency full power goes to the baseline in, s</source>
        <translation>Utan frekvens går full effekt till baslinjen på, s</translation>
    </message>
    <message>
        <source>Without meter: inverter sees no grid, s</source>
        <translation>Utan mätare: växelriktaren ser inget nät, s</translation>
    </message>
    <message>
        <source>X.509 certificate, PEM</source>
        <translation>X.509-certifikat, PEM</translation>
    </message>
    <message>
        <source>are shed below this state of charge, %</source>
        <translation>kopplas från under denna laddningsnivå, %</translation>
    </message>
    <message>
        <source>f1: full discharge, Hz; left out: that of the product</source>
        <translation>f1: full urladdning, Hz; utelämnat: produktens</translation>
    </message>
    <message>
        <source>f2: discharging begins, Hz; left out: that of the product</source>
        <translation>f2: urladdning börjar, Hz; utelämnat: produktens</translation>
    </message>
    <message>
        <source>f3: charging begins, Hz; left out: that of the product</source>
        <translation>f3: laddning börjar, Hz; utelämnat: produktens</translation>
    </message>
    <message>
        <source>f4: full charge, Hz; left out: that of the product</source>
        <translation>f4: full laddning, Hz; utelämnat: produktens</translation>
    </message>
    <message>
        <source>fixed, time_of_use (windows), or dynamic (market prices handed in while running)</source>
        <translation>fixed, time_of_use (fönster) eller dynamic (marknadspriser som lämnas in under drift)</translation>
    </message>
    <message>
        <source>grid, pv, load or generator</source>
        <translation>grid, pv, load eller generator</translation>
    </message>
    <message>
        <source>python-can channel</source>
        <translation>python-can-kanal</translation>
    </message>
    <message>
        <source>python-can channel, may be that of a battery</source>
        <translation>python-can-kanal, kan vara ett batteris</translation>
    </message>
    <message>
        <source>python-can interface</source>
        <translation>python-can-gränssnitt</translation>
    </message>
    <message>
        <source>stratopi: folder of timeout, enabled, heartbeat (Max: /sys/class/stratopimax/watchdog)</source>
        <translation>stratopi: mapp med timeout, enabled, heartbeat (Max: /sys/class/stratopimax/watchdog)</translation>
    </message>
    <message>
        <source>systemd (which itself keeps /dev/watchdog), stratopi, or the path of a watchdog: /dev/watchdog</source>
        <translation>systemd (som själv håller /dev/watchdog), stratopi, eller sökvägen till en watchdog: /dev/watchdog</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>HÅLL FÖR ATT TILLÄMPA</translation>
    </message>
    <message>
        <source>Nothing can be set here</source>
        <translation>Här kan inget ställas in</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>This screen is not connected to the settings of the unit. Change them in the site file.</source>
        <translation>Skärmen är inte ansluten till enhetens inställningar. Ändra dem i anläggningsfilen.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Being changed</source>
        <translation>Ändras</translation>
    </message>
    <message>
        <source>Change 1 setting</source>
        <translation>Ändra 1 inställning</translation>
    </message>
    <message>
        <source>Change {0} settings</source>
        <translation>Ändra {0} inställningar</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>Ändra: {0}</translation>
    </message>
    <message>
        <source>Changed by: {0}</source>
        <translation>Ändras av: {0}</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Inget ändrat</translation>
    </message>
    <message>
        <source>Nothing was changed: {0}</source>
        <translation>Inget ändrades: {0}</translation>
    </message>
    <message>
        <source>Review 1 change</source>
        <translation>Granska 1 ändring</translation>
    </message>
    <message>
        <source>Review {0} changes</source>
        <translation>Granska {0} ändringar</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Ångra den senaste ändringen</translation>
    </message>
    <message>
        <source>This is what taking the last change back does</source>
        <translation>Detta händer när den senaste ändringen ångras</translation>
    </message>
    <message>
        <source>This is what will be changed</source>
        <translation>Detta ändras</translation>
    </message>
    <message>
        <source>Time zone: {0}</source>
        <translation>Tidszon: {0}</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} ändrade</translation>
    </message>
    <message>
        <source>{0} in force</source>
        <translation>{0} i kraft</translation>
    </message>
    <message>
        <source>{0} in force, {1} at the next start</source>
        <translation>{0} i kraft, {1} vid nästa start</translation>
    </message>
</context>
<context>
    <name>SetupFrame</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>ShelveSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>It calls nobody for that time. What the unit does about it stays the same.</source>
        <translation>Det kallar ingen under den tiden. Vad enheten gör åt det ändras inte.</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>Lägg undan: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
</context>
<context>
    <name>ShelveView</name>
    <message>
        <source>Choose a reason</source>
        <translation>Välj ett skäl</translation>
    </message>
    <message>
        <source>Put aside for {0}</source>
        <translation>Lägg undan i {0}</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>HOLD TO CHANGE</source>
        <translation>HÅLL FÖR ATT ÄNDRA</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Åter till automatik</translation>
    </message>
    <message>
        <source>State of the unit</source>
        <translation>Enhetens tillstånd</translation>
    </message>
</context>
<context>
    <name>StatesView</name>
    <message>
        <source>From here there is no way to this state.</source>
        <translation>Härifrån finns ingen väg till detta tillstånd.</translation>
    </message>
    <message>
        <source>Needs the PIN: {0}</source>
        <translation>Kräver PIN: {0}</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Åter till automatik</translation>
    </message>
    <message>
        <source>The unit is in this state already.</source>
        <translation>Enheten är redan i detta tillstånd.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Underhåll</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prov</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Access: %1</source>
        <translation>Behörighet: %1</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>Läge: %1</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
</context>
<context>
    <name>StopKey</name>
    <message>
        <source>(software)</source>
        <translation>(programvara)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>Nobody has answered the stop. Use the emergency stop or the main switch of the unit.</source>
        <translation>Ingen har svarat på stoppet. Använd enhetens nödstopp eller huvudbrytare.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppad</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stoppar</translation>
    </message>
    <message>
        <source>The stop was refused: {0}</source>
        <translation>Stoppet nekades: {0}</translation>
    </message>
    <message>
        <source>release</source>
        <translation>frige</translation>
    </message>
    <message>
        <source>stop again</source>
        <translation>stoppa igen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>A critical alarm holds it; see Alarms.</source>
        <translation>Ett kritiskt larm håller den; se Larm.</translation>
    </message>
    <message>
        <source>A lamp on the cabinet.</source>
        <translation>En lampa på skåpet.</translation>
    </message>
    <message>
        <source>A manual set-point is in force; see Set-point.</source>
        <translation>Ett manuellt börvärde gäller; se Börvärde.</translation>
    </message>
    <message>
        <source>A schedule asks for this power.</source>
        <translation>En tidplan begär denna effekt.</translation>
    </message>
    <message>
        <source>Another system has set this power.</source>
        <translation>Ett annat system har satt denna effekt.</translation>
    </message>
    <message>
        <source>Battery {place} does not answer.</source>
        <translation>Batteri {place} svarar inte.</translation>
    </message>
    <message>
        <source>Battery {place} was emptied too deeply and must not be charged.</source>
        <translation>Batteri {place} har urladdats för djupt och får inte laddas.</translation>
    </message>
    <message>
        <source>Charging with what the grid connection has to spare.</source>
        <translation>Laddar med det som nätanslutningen har över.</translation>
    </message>
    <message>
        <source>Connection to the grid.</source>
        <translation>Anslutning till nätet.</translation>
    </message>
    <message>
        <source>Emergency stop. Release it on the cabinet, then under Set-point.</source>
        <translation>Nödstopp. Återställ det på skåpet, sedan under Börvärde.</translation>
    </message>
    <message>
        <source>Emergency supply of a group of loads.</source>
        <translation>Nödförsörjning av en lastgrupp.</translation>
    </message>
    <message>
        <source>Energy from the grid costs more now than stored energy.</source>
        <translation>Energi från nätet kostar mer nu än lagrad energi.</translation>
    </message>
    <message>
        <source>Energy is cheap now and dear later.</source>
        <translation>Energi är billig nu och dyr senare.</translation>
    </message>
    <message>
        <source>Feeding in earns more now than keeping the energy.</source>
        <translation>Att mata in ger mer nu än att spara energin.</translation>
    </message>
    <message>
        <source>Feeding in would cost money now.</source>
        <translation>Att mata in skulle kosta pengar nu.</translation>
    </message>
    <message>
        <source>Feeding the solar surplus in earns more than storing it.</source>
        <translation>Att mata in solöverskottet ger mer än att lagra det.</translation>
    </message>
    <message>
        <source>Following what is used here, so that nothing is fed into the grid.</source>
        <translation>Följer förbrukningen här, så att inget matas in på nätet.</translation>
    </message>
    <message>
        <source>Held back: a cell is near its temperature limit.</source>
        <translation>Begränsat: en cell är nära sin temperaturgräns.</translation>
    </message>
    <message>
        <source>Held back: a cell is near its voltage limit.</source>
        <translation>Begränsat: en cell är nära sin spänningsgräns.</translation>
    </message>
    <message>
        <source>Held back: a phase of the grid connection is at its fuse.</source>
        <translation>Begränsat: en fas i nätanslutningen når sin säkring.</translation>
    </message>
    <message>
        <source>Held back: after a power cut the power grows slowly.</source>
        <translation>Begränsat: efter elavbrott ökar effekten långsamt.</translation>
    </message>
    <message>
        <source>Held back: after a start or a disturbance the power grows slowly.</source>
        <translation>Begränsat: efter start eller störning ökar effekten långsamt.</translation>
    </message>
    <message>
        <source>Held back: inverter {place} is hot.</source>
        <translation>Begränsat: växelriktare {place} är het.</translation>
    </message>
    <message>
        <source>Held back: inverter {place} supports the grid voltage first.</source>
        <translation>Begränsat: växelriktare {place} stöder först nätspänningen.</translation>
    </message>
    <message>
        <source>Held back: power is kept free to support the grid.</source>
        <translation>Begränsat: effekt hålls fri för att stödja nätet.</translation>
    </message>
    <message>
        <source>Held back: power limit of this site.</source>
        <translation>Begränsat: anläggningens effektgräns.</translation>
    </message>
    <message>
        <source>Held back: the battery allows no more current right now.</source>
        <translation>Begränsat: batteriet tillåter inte mer ström just nu.</translation>
    </message>
    <message>
        <source>Held back: the battery allows no more power right now.</source>
        <translation>Begränsat: batteriet tillåter inte mer effekt just nu.</translation>
    </message>
    <message>
        <source>Held back: the battery carried more current than it allows.</source>
        <translation>Begränsat: batteriet förde mer ström än det tillåter.</translation>
    </message>
    <message>
        <source>Held back: the battery does not allow it right now.</source>
        <translation>Begränsat: batteriet tillåter det inte just nu.</translation>
    </message>
    <message>
        <source>Held back: the battery is at the reserve it keeps.</source>
        <translation>Begränsat: batteriet är vid sin reserv.</translation>
    </message>
    <message>
        <source>Held back: the battery is full or nearly full.</source>
        <translation>Begränsat: batteriet är fullt eller nästan fullt.</translation>
    </message>
    <message>
        <source>Held back: the battery is near its voltage limit.</source>
        <translation>Begränsat: batteriet är nära sin spänningsgräns.</translation>
    </message>
    <message>
        <source>Held back: the battery voltage is near a limit of inverter {place}.</source>
        <translation>Begränsat: batterispänningen är nära en gräns för växelriktare {place}.</translation>
    </message>
    <message>
        <source>Held back: the currents of the grid connection are not known.</source>
        <translation>Begränsat: nätanslutningens strömmar är okända.</translation>
    </message>
    <message>
        <source>Held back: the grid connection allows no more export.</source>
        <translation>Begränsat: nätanslutningen tillåter inte mer export.</translation>
    </message>
    <message>
        <source>Held back: the grid connection allows no more import.</source>
        <translation>Begränsat: nätanslutningen tillåter inte mer import.</translation>
    </message>
    <message>
        <source>Held back: the grid has only just recovered.</source>
        <translation>Begränsat: nätet har nyss återkommit.</translation>
    </message>
    <message>
        <source>Held back: the grid operator allows no more feed-in.</source>
        <translation>Begränsat: nätägaren tillåter inte mer inmatning.</translation>
    </message>
    <message>
        <source>Held back: the grid operator limits charging from the grid.</source>
        <translation>Begränsat: nätägaren begränsar laddning från nätet.</translation>
    </message>
    <message>
        <source>Held back: the grid operator limits feeding in.</source>
        <translation>Begränsat: nätägaren begränsar inmatningen.</translation>
    </message>
    <message>
        <source>Held back: the grid power is not known.</source>
        <translation>Begränsat: näteffekten är okänd.</translation>
    </message>
    <message>
        <source>Held back: the grid voltage is outside its normal range.</source>
        <translation>Begränsat: nätspänningen är utanför normalområdet.</translation>
    </message>
    <message>
        <source>Inverter {place} does not answer.</source>
        <translation>Växelriktare {place} svarar inte.</translation>
    </message>
    <message>
        <source>Inverter {place} is not running.</source>
        <translation>Växelriktare {place} är inte i drift.</translation>
    </message>
    <message>
        <source>Inverter {place} reports a fault; see Alarms.</source>
        <translation>Växelriktare {place} rapporterar ett fel; se Larm.</translation>
    </message>
    <message>
        <source>It catches a sudden fall of the grid frequency.</source>
        <translation>Den fångar upp ett plötsligt fall i nätfrekvensen.</translation>
    </message>
    <message>
        <source>It gets ready again to support the grid.</source>
        <translation>Den gör sig redo att stödja nätet igen.</translation>
    </message>
    <message>
        <source>It helps to keep the frequency of the grid steady.</source>
        <translation>Den hjälper till att hålla nätfrekvensen stabil.</translation>
    </message>
    <message>
        <source>It is kept ready for a power cut.</source>
        <translation>Den hålls redo för elavbrott.</translation>
    </message>
    <message>
        <source>It is kept ready to support the grid.</source>
        <translation>Den hålls redo att stödja nätet.</translation>
    </message>
    <message>
        <source>It rests until another system sets a power.</source>
        <translation>Den vilar tills ett annat system sätter en effekt.</translation>
    </message>
    <message>
        <source>It waits safely, because no battery answers.</source>
        <translation>Den väntar säkert, då inget batteri svarar.</translation>
    </message>
    <message>
        <source>It waits safely, because the grid meter does not answer.</source>
        <translation>Den väntar säkert, då nätmätaren inte svarar.</translation>
    </message>
    <message>
        <source>Its power is kept free to support the grid.</source>
        <translation>Effekten hålls fri för att stödja nätet.</translation>
    </message>
    <message>
        <source>Manual mode is waiting for a set-point.</source>
        <translation>Manuellt läge väntar på ett börvärde.</translation>
    </message>
    <message>
        <source>No more than this may be fed into the grid.</source>
        <translation>Mer än så får inte matas in på nätet.</translation>
    </message>
    <message>
        <source>No system sets a power, so the timetable decides.</source>
        <translation>Inget system sätter en effekt, så tidplanen bestämmer.</translation>
    </message>
    <message>
        <source>No system sets a power, so your own energy is used first.</source>
        <translation>Inget system sätter en effekt, så egen energi används först.</translation>
    </message>
    <message>
        <source>Ready to help when much power is drawn.</source>
        <translation>Redo att hjälpa när stor effekt tas ut.</translation>
    </message>
    <message>
        <source>Recharging while the grid has room, for the next peak.</source>
        <translation>Återladdar när nätet har utrymme, inför nästa topp.</translation>
    </message>
    <message>
        <source>So that as little as possible is bought from the grid.</source>
        <translation>För att köpa så lite som möjligt från nätet.</translation>
    </message>
    <message>
        <source>So that no more than the limit is drawn from the grid.</source>
        <translation>För att inte ta ut mer än gränsen från nätet.</translation>
    </message>
    <message>
        <source>So that no more than the limit is fed into the grid.</source>
        <translation>För att inte mata in mer än gränsen på nätet.</translation>
    </message>
    <message>
        <source>So that the nearly empty battery {place} takes no harm.</source>
        <translation>För att det nästan tomma batteriet {place} inte ska skadas.</translation>
    </message>
    <message>
        <source>Solar power as far as it can be used without the grid.</source>
        <translation>Solkraft så långt den kan användas utan nätet.</translation>
    </message>
    <message>
        <source>Solar surplus is kept for dearer hours.</source>
        <translation>Solöverskott sparas till dyrare timmar.</translation>
    </message>
    <message>
        <source>Stopped by the operator. Release it under Set-point.</source>
        <translation>Stoppad av operatören. Frige under Börvärde.</translation>
    </message>
    <message>
        <source>Storing surplus power in the battery</source>
        <translation>Lagrar överskottseffekt i batteriet</translation>
    </message>
    <message>
        <source>Taking energy from the grid earns money now.</source>
        <translation>Att ta energi från nätet ger pengar nu.</translation>
    </message>
    <message>
        <source>The battery has no more charge than it should keep.</source>
        <translation>Batteriet har inte mer laddning än det ska behålla.</translation>
    </message>
    <message>
        <source>The battery is as full as it should be.</source>
        <translation>Batteriet är så fullt som det ska vara.</translation>
    </message>
    <message>
        <source>The battery is being stopped</source>
        <translation>Batteriet stoppas</translation>
    </message>
    <message>
        <source>The battery is charging</source>
        <translation>Batteriet laddar</translation>
    </message>
    <message>
        <source>The battery is charging as set by hand</source>
        <translation>Batteriet laddar enligt manuell inställning</translation>
    </message>
    <message>
        <source>The battery is discharging</source>
        <translation>Batteriet urladdar</translation>
    </message>
    <message>
        <source>The battery is discharging as set by hand</source>
        <translation>Batteriet urladdar enligt manuell inställning</translation>
    </message>
    <message>
        <source>The battery is fuller than it should be.</source>
        <translation>Batteriet är fullare än det ska vara.</translation>
    </message>
    <message>
        <source>The battery is held at rest by hand</source>
        <translation>Batteriet hålls manuellt i vila</translation>
    </message>
    <message>
        <source>The battery is refilled to the charge it should keep.</source>
        <translation>Laddningen som ska finnas kvar fylls på.</translation>
    </message>
    <message>
        <source>The battery is resting</source>
        <translation>Batteriet vilar</translation>
    </message>
    <message>
        <source>The battery is starting</source>
        <translation>Batteriet startar</translation>
    </message>
    <message>
        <source>The battery is stopped</source>
        <translation>Batteriet är stoppat</translation>
    </message>
    <message>
        <source>The battery is supplying the {consumer}</source>
        <translation>Batteriet försörjer {consumer}</translation>
    </message>
    <message>
        <source>The battery is to be filled.</source>
        <translation>Batteriet ska fyllas.</translation>
    </message>
    <message>
        <source>The battery is waking up.</source>
        <translation>Batteriet vaknar.</translation>
    </message>
    <message>
        <source>The battery's power is not known</source>
        <translation>Batteriets effekt är okänd</translation>
    </message>
    <message>
        <source>The cells of battery {place} are being evened out.</source>
        <translation>Cellerna i batteri {place} jämnas ut.</translation>
    </message>
    <message>
        <source>The cells of battery {place} are even.</source>
        <translation>Cellerna i batteri {place} är jämna.</translation>
    </message>
    <message>
        <source>The emergency supply is off; see Alarms.</source>
        <translation>Nödförsörjningen är av; se Larm.</translation>
    </message>
    <message>
        <source>The energy is kept for a later time.</source>
        <translation>Energin sparas till senare.</translation>
    </message>
    <message>
        <source>The grid connection alone is not enough now.</source>
        <translation>Nätanslutningen räcker inte ensam nu.</translation>
    </message>
    <message>
        <source>The grid contactor does not do what it is told; see Alarms.</source>
        <translation>Nätkontaktorn följer inte kommandot; se Larm.</translation>
    </message>
    <message>
        <source>The grid frequency is not known, so supporting the grid ends.</source>
        <translation>Nätfrekvensen är okänd, så stödet till nätet upphör.</translation>
    </message>
    <message>
        <source>The grid is back; going back to it.</source>
        <translation>Nätet är tillbaka; återgår till det.</translation>
    </message>
    <message>
        <source>The manual set-point has run out.</source>
        <translation>Det manuella börvärdet har löpt ut.</translation>
    </message>
    <message>
        <source>The program is shutting down.</source>
        <translation>Programmet avslutas.</translation>
    </message>
    <message>
        <source>The stored energy is kept for dearer hours.</source>
        <translation>Den lagrade energin sparas till dyrare timmar.</translation>
    </message>
    <message>
        <source>The unit is in maintenance.</source>
        <translation>Enheten är i underhåll.</translation>
    </message>
    <message>
        <source>The unit is switched to idle.</source>
        <translation>Enheten är ställd i vila.</translation>
    </message>
    <message>
        <source>There is a power cut; the battery supplies what it can.</source>
        <translation>Det är elavbrott; batteriet försörjer det som går.</translation>
    </message>
    <message>
        <source>There is a power cut; the emergency supply cannot start, see Alarms.</source>
        <translation>Det är strömavbrott; reservförsörjningen kan inte starta, se Larm.</translation>
    </message>
    <message>
        <source>There is a power cut; the emergency supply is starting.</source>
        <translation>Det är elavbrott; nödförsörjningen startar.</translation>
    </message>
    <message>
        <source>There is a power cut; too little is left in the battery to take over.</source>
        <translation>Det är strömavbrott; för lite finns kvar i batteriet för att ta över.</translation>
    </message>
    <message>
        <source>There is no plan yet, so as little as possible is bought from the grid.</source>
        <translation>Det finns ingen plan ännu, så minsta möjliga köps från nätet.</translation>
    </message>
    <message>
        <source>There is nothing to gain at the moment.</source>
        <translation>Det finns inget att vinna just nu.</translation>
    </message>
    <message>
        <source>There is too little power in the grid; the battery helps.</source>
        <translation>Det är för lite effekt i nätet; batteriet hjälper.</translation>
    </message>
    <message>
        <source>There is too much power in the grid; the battery helps.</source>
        <translation>Det är för mycket effekt i nätet; batteriet hjälper.</translation>
    </message>
    <message>
        <source>There must be room for energy that costs less than nothing.</source>
        <translation>Det måste finnas plats för energi som kostar mindre än inget.</translation>
    </message>
    <message>
        <source>This is the most inverter {place} can do.</source>
        <translation>Detta är det mesta växelriktare {place} klarar.</translation>
    </message>
    <message>
        <source>This mode only measures and leaves the battery alone.</source>
        <translation>Detta läge mäter bara och rör inte batteriet.</translation>
    </message>
    <message>
        <source>Waiting for the safety timer of inverter {place}.</source>
        <translation>Väntar på säkerhetstimern i växelriktare {place}.</translation>
    </message>
    <message>
        <source>Waiting for the time at which it may charge.</source>
        <translation>Väntar på tiden då laddning är tillåten.</translation>
    </message>
    <message>
        <source>Waiting for {place} to answer.</source>
        <translation>Väntar på svar från {place}.</translation>
    </message>
    <message>
        <source>Waiting until the grid has been normal for long enough.</source>
        <translation>Väntar tills nätet varit normalt tillräckligt länge.</translation>
    </message>
    <message>
        <source>Waiting until voltage and frequency of the grid are normal.</source>
        <translation>Väntar tills nätets spänning och frekvens är normala.</translation>
    </message>
    <message>
        <source>home</source>
        <translation>hemmet</translation>
    </message>
    <message>
        <source>site</source>
        <translation>anläggningen</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Program and computer</source>
        <translation>Program och dator</translation>
    </message>
    <message>
        <source>This unit</source>
        <translation>Denna enhet</translation>
    </message>
</context>
<context>
    <name>SystemView</name>
    <message>
        <source>{0} d {1} h</source>
        <translation>{0} d {1} h</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>End maintenance</source>
        <translation>Avsluta underhåll</translation>
    </message>
    <message>
        <source>End this step</source>
        <translation>Avsluta detta steg</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Väntat: %1</translation>
    </message>
    <message>
        <source>Hold for maintenance</source>
        <translation>Håll för underhåll</translation>
    </message>
    <message>
        <source>Hold to begin</source>
        <translation>Håll för att börja</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Det gjorde det inte</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Det fungerade</translation>
    </message>
</context>
<context>
    <name>TestView</name>
    <message>
        <source>{done} of {count} steps done</source>
        <translation>{done} av {count} steg klara</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>adding up</source>
        <translation>summerar</translation>
    </message>
    <message>
        <source>{0} h not recorded</source>
        <translation>{0} h ej registrerade</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Charged</source>
        <translation>Laddat</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Urladdat</translation>
    </message>
    <message>
        <source>From grid</source>
        <translation>Från nätet</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>To grid</source>
        <translation>Till nätet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Förbrukat</translation>
    </message>
    <message>
        <source>own energy</source>
        <translation>egen energi</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Touch to read a value</source>
        <translation>Tryck för att läsa ett värde</translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>%1 in</source>
        <translation>%1 in</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 ut</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Nät</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>Senaste 10 minuterna</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>The lines grow from the right as time passes</source>
        <translation>Linjerna växer från höger med tiden</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
</context>
<context>
    <name>TrendsView</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Timme</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Hämtar</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>No history is kept on this unit. Switch it on in the site file: [features] history.</source>
        <translation>Ingen historik sparas på enheten. Slå på den i anläggningsfilen: [features] history.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. The first values come after a full minute.</source>
        <translation>Inget har registrerats ännu. De första värdena kommer efter en hel minut.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>Inget registrerades under denna tid.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>from hourly means</source>
        <translation>av timmedelvärden</translation>
    </message>
</context>
<context>
    <name>UnitCode</name>
    <message>
        <source>QR code with serial number and address</source>
        <translation>QR-kod med serienummer och adress</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>No data from the controller</source>
        <translation>Inga data från styrenheten</translation>
    </message>
    <message>
        <source>Nothing on this screen is current.</source>
        <translation>Inget på denna skärm är aktuellt.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>0 W because of the stop</source>
        <translation>0 W på grund av stoppet</translation>
    </message>
    <message>
        <source>After a trip ({0})</source>
        <translation>Efter en utlösning ({0})</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>Efter starten</translation>
    </message>
    <message>
        <source>As it came from above</source>
        <translation>Som det kom uppifrån</translation>
    </message>
    <message>
        <source>Battery: {0}</source>
        <translation>Batteri: {0}</translation>
    </message>
    <message>
        <source>Between {0} and {1} at a price of {2}</source>
        <translation>Mellan {0} och {1} till priset {2}</translation>
    </message>
    <message>
        <source>Charging from the grid up to {0}</source>
        <translation>Laddning från nätet upp till {0}</translation>
    </message>
    <message>
        <source>Charging is held back</source>
        <translation>Laddningen begränsas</translation>
    </message>
    <message>
        <source>Command: {0}</source>
        <translation>Kommando: {0}</translation>
    </message>
    <message>
        <source>Discharging is held back</source>
        <translation>Urladdningen begränsas</translation>
    </message>
    <message>
        <source>Feeding in up to {0}</source>
        <translation>Inmatning upp till {0}</translation>
    </message>
    <message>
        <source>Grid code</source>
        <translation>Nätregler</translation>
    </message>
    <message>
        <source>Grid operator</source>
        <translation>Nätägare</translation>
    </message>
    <message>
        <source>Grid: {0}</source>
        <translation>Nät: {0}</translation>
    </message>
    <message>
        <source>Held by a limit: {0}</source>
        <translation>Begränsas av: {0}</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Ö-drift</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Den svarar inte</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Gränser</translation>
    </message>
    <message>
        <source>Limits of {0}</source>
        <translation>Gränser för {0}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Uppmätt</translation>
    </message>
    <message>
        <source>Measured: {0} ({1})</source>
        <translation>Uppmätt: {0} ({1})</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>No data from {0}: {1}</source>
        <translation>Inga data från {0}: {1}</translation>
    </message>
    <message>
        <source>No plan in force: {0}</source>
        <translation>Ingen gällande plan: {0}</translation>
    </message>
    <message>
        <source>None holds the power back</source>
        <translation>Ingen begränsar effekten</translation>
    </message>
    <message>
        <source>Not applied: a stop is immediate</source>
        <translation>Tillämpas ej: ett stopp är omedelbart</translation>
    </message>
    <message>
        <source>Not applied: the stop is 0 W</source>
        <translation>Tillämpas ej: stoppet är 0 W</translation>
    </message>
    <message>
        <source>Not in the way</source>
        <translation>Inte i vägen</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>Dessutom</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Ramp</translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation>Reaktiv effekt</translation>
    </message>
    <message>
        <source>Reported back: {0}</source>
        <translation>Återläst: {0}</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Börvärde</translation>
    </message>
    <message>
        <source>Solar: {0}</source>
        <translation>Sol: {0}</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>State of charge: {0}</source>
        <translation>Laddningsnivå: {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>The grid voltage leaves {0} of discharging and {1} of charging</source>
        <translation>Nätspänningen medger {0} urladdning och {1} laddning</translation>
    </message>
    <message>
        <source>Use: {0}</source>
        <translation>Förbrukning: {0}</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Vem bestämmer</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Önskan</translation>
    </message>
    <message>
        <source>clear the fault</source>
        <translation>åtgärda felet</translation>
    </message>
    <message>
        <source>form the grid</source>
        <translation>bilda nätet</translation>
    </message>
    <message>
        <source>its reserve is used up</source>
        <translation>reserven är förbrukad</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>hålls</translation>
    </message>
    <message>
        <source>locked out by low active power</source>
        <translation>spärrad av låg aktiv effekt</translation>
    </message>
    <message>
        <source>not delivered: {0}</source>
        <translation>ej levererat: {0}</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>ännu ej nått</translation>
    </message>
    <message>
        <source>restores its reserve: {0}</source>
        <translation>återställer sin reserv: {0}</translation>
    </message>
    <message>
        <source>the link to the operator is lost</source>
        <translation>förbindelsen till operatören är bruten</translation>
    </message>
    <message>
        <source>valid {0} s</source>
        <translation>gäller {0} s</translation>
    </message>
    <message>
        <source>{0} (without ramp)</source>
        <translation>{0} (utan ramp)</translation>
    </message>
    <message>
        <source>{0} can be delivered</source>
        <translation>{0} kan levereras</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} kvar</translation>
    </message>
    <message>
        <source>{0} of it no inverter could take</source>
        <translation>{0} av det kunde ingen växelriktare ta</translation>
    </message>
    <message>
        <source>{0} of reactive power absorbed</source>
        <translation>{0} reaktiv effekt absorberas</translation>
    </message>
    <message>
        <source>{0} of reactive power injected</source>
        <translation>{0} reaktiv effekt matas in</translation>
    </message>
    <message>
        <source>{0} of the rating allowed</source>
        <translation>{0} av märkeffekten tillåts</translation>
    </message>
    <message>
        <source>{0} sold</source>
        <translation>{0} sålt</translation>
    </message>
    <message>
        <source>{0}, as set up for this site</source>
        <translation>{0}, enligt anläggningens inställning</translation>
    </message>
    <message>
        <source>{0}, asked for by {1} at {2}</source>
        <translation>{0}, begärt av {1} kl. {2}</translation>
    </message>
    <message>
        <source>{0}, before {1}</source>
        <translation>{0}, före {1}</translation>
    </message>
    <message>
        <source>{0}. Nobody else wants the power.</source>
        <translation>{0}. Ingen annan vill ha effekten.</translation>
    </message>
</context>
<context>
    <name>WhyArea</name>
    <message>
        <source>Why this power?</source>
        <translation>Varför denna effekt?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Varför? %1</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Held still: %1. The controller goes on.</source>
        <translation>Fryst: %1. Styrenheten fortsätter.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Frys</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Cycle {0} of {1}</source>
        <translation>Cykel {0} av {1}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>+ discharging, − charging</source>
        <translation>+ urladdning, − laddning</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 timme</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagar</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 timmar</translation>
    </message>
    <message>
        <source>A critical alarm cannot be put aside.</source>
        <translation>Ett kritiskt larm kan inte läggas undan.</translation>
    </message>
    <message>
        <source>A critical alarm keeps it at zero power.</source>
        <translation>Ett kritiskt larm håller effekten på noll.</translation>
    </message>
    <message>
        <source>AEM active</source>
        <translation>AEM aktiv</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>Activating</source>
        <translation>Aktiverar</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Active power</source>
        <translation>Aktiv effekt</translation>
    </message>
    <message>
        <source>Acts at once</source>
        <translation>Gäller genast</translation>
    </message>
    <message>
        <source>Acts at the next start</source>
        <translation>Gäller vid nästa start</translation>
    </message>
    <message>
        <source>After a start or a disturbance the power grows slowly.</source>
        <translation>Efter start eller störning ökar effekten långsamt.</translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation>Lufttemperatur</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>Alarms put aside</source>
        <translation>Larm undanlagda</translation>
    </message>
    <message>
        <source>Alarms seen</source>
        <translation>Larm sedda</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All is well: meters, transformers, signs and scales agree.</source>
        <translation>Allt är bra: mätare, transformatorer, tecken och skalor stämmer.</translation>
    </message>
    <message>
        <source>All {count} devices are heard.</source>
        <translation>Alla {count} enheter hörs.</translation>
    </message>
    <message>
        <source>Allowed after the start</source>
        <translation>Tillåtet efter starten</translation>
    </message>
    <message>
        <source>An alarm keeps fan or heater off; see Alarms.</source>
        <translation>Ett larm håller fläkt eller värmare avstängd; se Larm.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svarar</translation>
    </message>
    <message>
        <source>Apparent power</source>
        <translation>Skenbar effekt</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>apr</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>Aktiverad</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Begärt</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>aug</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservkraft</translation>
    </message>
    <message>
        <source>Backup power</source>
        <translation>Reservkraft</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Balanserad</translation>
    </message>
    <message>
        <source>Balancing of cells</source>
        <translation>Cellbalansering</translation>
    </message>
    <message>
        <source>Balancing of the cells</source>
        <translation>Cellbalansering</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Battery last full</source>
        <translation>Batteriet senast fullt</translation>
    </message>
    <message>
        <source>Battery, planned</source>
        <translation>Batteri, planerat</translation>
    </message>
    <message>
        <source>Being repaired</source>
        <translation>Repareras</translation>
    </message>
    <message>
        <source>Black start</source>
        <translation>Dödnätsstart</translation>
    </message>
    <message>
        <source>Both changes are seen here.</source>
        <translation>Båda ändringarna syns här.</translation>
    </message>
    <message>
        <source>Bring it into its other position and back.</source>
        <translation>För den till andra läget och tillbaka.</translation>
    </message>
    <message>
        <source>Button Acknowledge</source>
        <translation>Knapp Kvittera</translation>
    </message>
    <message>
        <source>Button Mode</source>
        <translation>Knapp Läge</translation>
    </message>
    <message>
        <source>Button Start</source>
        <translation>Knapp Start</translation>
    </message>
    <message>
        <source>Button Stop</source>
        <translation>Knapp Stopp</translation>
    </message>
    <message>
        <source>Buttons, lamps, emergency stop</source>
        <translation>Knappar, lampor, nödstopp</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Köper</translation>
    </message>
    <message>
        <source>By high frequency (LFSM-O)</source>
        <translation>Vid hög frekvens (LFSM-O)</translation>
    </message>
    <message>
        <source>By low frequency (LFSM-U)</source>
        <translation>Vid låg frekvens (LFSM-U)</translation>
    </message>
    <message>
        <source>By time of day</source>
        <translation>Efter tid på dygnet</translation>
    </message>
    <message>
        <source>By voltage, P(U)</source>
        <translation>Efter spänning, P(U)</translation>
    </message>
    <message>
        <source>CAN bus</source>
        <translation>CAN-buss</translation>
    </message>
    <message>
        <source>Cabinet air</source>
        <translation>Skåpluft</translation>
    </message>
    <message>
        <source>Came first</source>
        <translation>Kom först</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celler</translation>
    </message>
    <message>
        <source>Change of mode</source>
        <translation>Lägesbyte</translation>
    </message>
    <message>
        <source>Change of state</source>
        <translation>Tillståndsbyte</translation>
    </message>
    <message>
        <source>Charge only</source>
        <translation>Endast laddning</translation>
    </message>
    <message>
        <source>Charge {0}</source>
        <translation>Ladda {0}</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laddar</translation>
    </message>
    <message>
        <source>Charging from the grid</source>
        <translation>Laddar från nätet</translation>
    </message>
    <message>
        <source>Check its supply and its data cable.</source>
        <translation>Kontrollera matning och datakabel.</translation>
    </message>
    <message>
        <source>Check its supply, its cable and its address under Devices.</source>
        <translation>Kontrollera matning, kabel och adress under Enheter.</translation>
    </message>
    <message>
        <source>Check its wiring and its profile.</source>
        <translation>Kontrollera kablage och profil.</translation>
    </message>
    <message>
        <source>Check the assignment</source>
        <translation>Kontrollera tilldelningen</translation>
    </message>
    <message>
        <source>Check the papers, and the unit's entry in the cloud</source>
        <translation>Kontrollera papperen och enhetens post i molnet</translation>
    </message>
    <message>
        <source>Check whether cables or addresses were swapped.</source>
        <translation>Kontrollera om kablar eller adresser har förväxlats.</translation>
    </message>
    <message>
        <source>Choose where to look. Devices are only read, nothing is changed.</source>
        <translation>Välj var sökningen ska ske. Enheter läses bara, inget ändras.</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klimat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Sluten</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Moln</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Kluster</translation>
    </message>
    <message>
        <source>Coldest cell</source>
        <translation>Kallaste cell</translation>
    </message>
    <message>
        <source>Coldest surface</source>
        <translation>Kallaste yta</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>Driftsättning</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ansluten</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Ansluter</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Anslutningar</translation>
    </message>
    <message>
        <source>Connections tried</source>
        <translation>Anslutningsförsök</translation>
    </message>
    <message>
        <source>Console of the computer: left alone</source>
        <translation>Datorns konsol: lämnas i fred</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Förbrukning</translation>
    </message>
    <message>
        <source>Contact of the grid operator</source>
        <translation>Nätägarens kontakt</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Styrning</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kyler</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>Rätta filen</translation>
    </message>
    <message>
        <source>Cost saving</source>
        <translation>Kostnadsbesparing</translation>
    </message>
    <message>
        <source>Could deliver</source>
        <translation>Kan leverera</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translation>Kunde inte genomsökas</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritiskt</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum och tid</translation>
    </message>
    <message>
        <source>Day ahead</source>
        <translation>Dagen före</translation>
    </message>
    <message>
        <source>Dead bus</source>
        <translation>Spänningslös skena</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dec</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Fattade beslut</translation>
    </message>
    <message>
        <source>Decisions too late</source>
        <translation>För sena beslut</translation>
    </message>
    <message>
        <source>Deeply discharged: never charged without service</source>
        <translation>Djupurladdat: laddas aldrig utan service</translation>
    </message>
    <message>
        <source>Delay of the loop (99 %)</source>
        <translation>Slingans fördröjning (99 %)</translation>
    </message>
    <message>
        <source>Delivers</source>
        <translation>Levererar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Devices found</source>
        <translation>Enheter som hittats</translation>
    </message>
    <message>
        <source>Devices heard</source>
        <translation>Enheter som hörs</translation>
    </message>
    <message>
        <source>Did you see it?</source>
        <translation>Såg du det?</translation>
    </message>
    <message>
        <source>Discharge {0}</source>
        <translation>Urladda {0}</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>Urladdar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Dörr</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Torrt</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Torkar</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Nödstopp</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tomt</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Avslutad i förtid</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Avslutar</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Varje dag</translation>
    </message>
    <message>
        <source>Everything that is wired has been tried.</source>
        <translation>Allt som är kopplat har provats.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporterar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ej godkänt</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Reservläge</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Fläkt</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Feed-in to the grid, at most</source>
        <translation>Inmatning till nätet, högst</translation>
    </message>
    <message>
        <source>Feeding in</source>
        <translation>Matar in</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Avslutning</translation>
    </message>
    <message>
        <source>First boot</source>
        <translation>Första start</translation>
    </message>
    <message>
        <source>First cause</source>
        <translation>Första orsak</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Fixed Q</source>
        <translation>Fast Q</translation>
    </message>
    <message>
        <source>Fixed cos φ</source>
        <translation>Fast cos φ</translation>
    </message>
    <message>
        <source>Fixed power factor</source>
        <translation>Fast effektfaktor</translation>
    </message>
    <message>
        <source>Fixed reactive power</source>
        <translation>Fast reaktiv effekt</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flöde</translation>
    </message>
    <message>
        <source>For the cloud: put the file {file} on the first part of the card</source>
        <translation>För molnet: lägg filen {file} på kortets första del</translation>
    </message>
    <message>
        <source>Forced by hand</source>
        <translation>Tvingad för hand</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Ledigt på disken</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frekvens</translation>
    </message>
    <message>
        <source>Frequency and voltage are normal.</source>
        <translation>Frekvens och spänning är normala.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>fre</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>Från {before} till {after}</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fullt</translation>
    </message>
    <message>
        <source>Fuse of each phase</source>
        <translation>Säkring per fas</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Gone, not seen</source>
        <translation>Borta, ej sett</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Nät</translation>
    </message>
    <message>
        <source>Grid code</source>
        <translation>Nätregler</translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation>Nätanslutning</translation>
    </message>
    <message>
        <source>Grid contactor</source>
        <translation>Nätkontaktor</translation>
    </message>
    <message>
        <source>Grid frequency</source>
        <translation>Nätfrekvens</translation>
    </message>
    <message>
        <source>Grid operator</source>
        <translation>Nätägare</translation>
    </message>
    <message>
        <source>Grid operator's limit</source>
        <translation>Nätägarens gräns</translation>
    </message>
    <message>
        <source>Grid service</source>
        <translation>Nättjänst</translation>
    </message>
    <message>
        <source>Group of PV inverters</source>
        <translation>Grupp av PV-växelriktare</translation>
    </message>
    <message>
        <source>Group of loads</source>
        <translation>Lastgrupp</translation>
    </message>
    <message>
        <source>Growing slowly</source>
        <translation>Ökar långsamt</translation>
    </message>
    <message>
        <source>Heater</source>
        <translation>Värmare</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Värmer</translation>
    </message>
    <message>
        <source>Helping the grid</source>
        <translation>Hjälper nätet</translation>
    </message>
    <message>
        <source>Highest cell</source>
        <translation>Högsta cell</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Behåll den</translation>
    </message>
    <message>
        <source>Holding the button writes the site file, stops the unit safely and starts it again with it.</source>
        <translation>Håll knappen: anläggningsfilen skrivs, enheten stoppas säkert och startar om med den.</translation>
    </message>
    <message>
        <source>Holding the button writes the site file. Control starts with it.</source>
        <translation>Håll knappen: anläggningsfilen skrivs och regleringen startar med den.</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Håller nu</translation>
    </message>
    <message>
        <source>Holds now, reactive power only</source>
        <translation>Håller nu, endast reaktiv effekt</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Luftfukt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Vila</translation>
    </message>
    <message>
        <source>If the grid fails, the battery takes over.</source>
        <translation>Om nätet faller bort tar batteriet över.</translation>
    </message>
    <message>
        <source>Import from the grid, at most</source>
        <translation>Uttag från nätet, högst</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importerar</translation>
    </message>
    <message>
        <source>Impossible value: {value}</source>
        <translation>Orimligt värde: {value}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message>
        <source>In the site file</source>
        <translation>I anläggningsfilen</translation>
    </message>
    <message>
        <source>In use by {names}: left alone</source>
        <translation>Används av {names}: lämnas i fred</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>In- och utgångar</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installerad</translation>
    </message>
    <message>
        <source>Installed, but assigned to nobody</source>
        <translation>Installerat, men inte tilldelat någon</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installatör</translation>
    </message>
    <message>
        <source>Intraday</source>
        <translation>Intradag</translation>
    </message>
    <message>
        <source>Inverter</source>
        <translation>Växelriktare</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Ö-drift</translation>
    </message>
    <message>
        <source>It answers a test signal, not the grid.</source>
        <translation>Den svarar på en testsignal, inte på nätet.</translation>
    </message>
    <message>
        <source>It answers the frequency of the grid.</source>
        <translation>Den svarar på nätets frekvens.</translation>
    </message>
    <message>
        <source>It helps the grid, because frequency or voltage are unusual.</source>
        <translation>Den hjälper nätet, då frekvens eller spänning är ovanlig.</translation>
    </message>
    <message>
        <source>It is observed before the site returns to it.</source>
        <translation>Det observeras innan anläggningen återgår till det.</translation>
    </message>
    <message>
        <source>It is only read: allow writing in the site file.</source>
        <translation>Den läses bara: tillåt skrivning i anläggningsfilen.</translation>
    </message>
    <message>
        <source>It returns to automatic by itself.</source>
        <translation>Den återgår till automatik av sig själv.</translation>
    </message>
    <message>
        <source>It stops the unit and cannot be put aside.</source>
        <translation>Det stoppar enheten och kan inte läggas undan.</translation>
    </message>
    <message>
        <source>It supports the voltage of the grid by the agreed rule.</source>
        <translation>Den stöder nätspänningen enligt avtalad regel.</translation>
    </message>
    <message>
        <source>It then has to be reset.</source>
        <translation>Det måste sedan återställas.</translation>
    </message>
    <message>
        <source>It waits for the frequency to leave its range.</source>
        <translation>Den väntar på att frekvensen lämnar sitt område.</translation>
    </message>
    <message>
        <source>It waits until every device answers.</source>
        <translation>Den väntar tills varje enhet svarar.</translation>
    </message>
    <message>
        <source>It waits until the grid has been normal for long enough.</source>
        <translation>Den väntar tills nätet varit normalt tillräckligt länge.</translation>
    </message>
    <message>
        <source>It was a test</source>
        <translation>Det var ett prov</translation>
    </message>
    <message>
        <source>It works in its mode.</source>
        <translation>Den arbetar i sitt läge.</translation>
    </message>
    <message>
        <source>Its power follows in both directions. The mode is put back afterwards.</source>
        <translation>Dess effekt följer åt båda håll. Läget återställs efteråt.</translation>
    </message>
    <message>
        <source>Its profile is a placeholder: invented addresses, for the simulator only.</source>
        <translation>Profilen är en platshållare: påhittade adresser, bara för simulatorn.</translation>
    </message>
    <message>
        <source>Its profile was never checked on a real device: compare values with its display.</source>
        <translation>Profilen är aldrig kontrollerad på en riktig enhet: jämför värdena med dess display.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>jan</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Keeping the energy</source>
        <translation>Sparar energin</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Kept off</source>
        <translation>Hålls avstängd</translation>
    </message>
    <message>
        <source>Known and harmless</source>
        <translation>Känt och ofarligt</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampa</translation>
    </message>
    <message>
        <source>Language and time</source>
        <translation>Språk och tid</translation>
    </message>
    <message>
        <source>Last looked for</source>
        <translation>Senast sökt</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Senaste uppdatering</translation>
    </message>
    <message>
        <source>Lasts fully for</source>
        <translation>Räcker helt i</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Let time servers through the firewall (NTP, UDP 123)</source>
        <translation>Släpp igenom tidsservrar i brandväggen (NTP, UDP 123)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Limit asked for</source>
        <translation>Gräns begärd</translation>
    </message>
    <message>
        <source>Limit of the grid operator</source>
        <translation>Nätägarens gräns</translation>
    </message>
    <message>
        <source>Limit of the grid operator lifted</source>
        <translation>Nätägarens gräns hävd</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Begränsad</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Gränser</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Load matching</source>
        <translation>Lastföljning</translation>
    </message>
    <message>
        <source>Load of the processor</source>
        <translation>Processorlast</translation>
    </message>
    <message>
        <source>Local history</source>
        <translation>Lokal historik</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lång</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Sök enheter</translation>
    </message>
    <message>
        <source>Looking: {what}</source>
        <translation>Söker: {what}</translation>
    </message>
    <message>
        <source>Lost, outbox full</source>
        <translation>Förlorade, kön full</translation>
    </message>
    <message>
        <source>Lowest cell</source>
        <translation>Lägsta cell</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Underhåll</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Market prices</source>
        <translation>Marknadspriser</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maj</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>Mätvärde</translation>
    </message>
    <message>
        <source>Measuring only</source>
        <translation>Mäter endast</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Använt minne</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Skickade meddelanden</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Mätare</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Mätare</translation>
    </message>
    <message>
        <source>Mixing the air</source>
        <translation>Blandar luften</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Mode: {mode}</source>
        <translation>Läge: {mode}</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Lägen</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>mån</translation>
    </message>
    <message>
        <source>NEM charges {0}</source>
        <translation>NEM laddar {0}</translation>
    </message>
    <message>
        <source>NEM discharges {0}</source>
        <translation>NEM urladdar {0}</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Enhetens namn</translation>
    </message>
    <message>
        <source>Needs a reset</source>
        <translation>Kräver återställning</translation>
    </message>
    <message>
        <source>Neither too warm nor too cold.</source>
        <translation>Varken för varmt eller för kallt.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Nätverksadress</translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation>Aldrig hörd</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Ny enhet</translation>
    </message>
    <message>
        <source>New devices: {new}. Touch one to take it or leave it out.</source>
        <translation>Nya enheter: {new}. Tryck på en för att ta med eller utelämna den.</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nästa försök</translation>
    </message>
    <message>
        <source>Next {0}</source>
        <translation>Nästa {0}</translation>
    </message>
    <message>
        <source>No PIN is set for installer and service. Set it on this computer: ballast access set-pin installer</source>
        <translation>Ingen PIN är vald för installatör och service. Välj den på denna dator: ballast access set-pin installer</translation>
    </message>
    <message>
        <source>No PIN is set. Whoever stands here may do everything.</source>
        <translation>Ingen PIN är vald. Den som står här får göra allt.</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Ingen reservkraft</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Inga data</translation>
    </message>
    <message>
        <source>No data from this rack</source>
        <translation>Inga data från detta rack</translation>
    </message>
    <message>
        <source>No device is set up: the site file names them.</source>
        <translation>Ingen enhet är inställd: anläggningsfilen anger dem.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ingen gräns</translation>
    </message>
    <message>
        <source>No new alarm</source>
        <translation>Inget nytt larm</translation>
    </message>
    <message>
        <source>No other output is under test</source>
        <translation>Ingen annan utgång provas</translation>
    </message>
    <message>
        <source>No power flows, so that somebody can work on the unit.</source>
        <translation>Ingen effekt flyter, så att någon kan arbeta på enheten.</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Ingen profil</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Ingen regel</translation>
    </message>
    <message>
        <source>No smoke</source>
        <translation>Ingen rök</translation>
    </message>
    <message>
        <source>No test pulse has been made: go back to it.</source>
        <translation>Ingen provpuls har gjorts: gå tillbaka till den.</translation>
    </message>
    <message>
        <source>No time server answers. The rest is tried all the same.</source>
        <translation>Ingen tidsserver svarar. Resten prövas ändå.</translation>
    </message>
    <message>
        <source>None. The unit works without a cloud.</source>
        <translation>Inga. Enheten fungerar utan moln.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Inte besvarad än</translation>
    </message>
    <message>
        <source>Not answered yet: {title}</source>
        <translation>Inte besvarad än: {title}</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Ej tillgänglig</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>Inte trovärdig</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Hörs ej</translation>
    </message>
    <message>
        <source>Not in the next days</source>
        <translation>Inte de närmaste dagarna</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Inte begränsat</translation>
    </message>
    <message>
        <source>Not marked: {why}</source>
        <translation>Inte noterat: {why}</translation>
    </message>
    <message>
        <source>Not needed without papers for the cloud</source>
        <translation>Behövs inte utan papper för molnet</translation>
    </message>
    <message>
        <source>Not on the grid again after {time}</source>
        <translation>Inte åter på nätet efter {time}</translation>
    </message>
    <message>
        <source>Not pressed</source>
        <translation>Ej intryckt</translation>
    </message>
    <message>
        <source>Not producing</source>
        <translation>Producerar ej</translation>
    </message>
    <message>
        <source>Not seen within {time}</source>
        <translation>Inte sett inom {time}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Ej satt</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Ej såld</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Ej provat</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Not tried yet: {count}. The test page leads through them, one at a time.</source>
        <translation>Ännu ej provade: {count}. Provsidan leder genom dem en i taget.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Ej användbar</translation>
    </message>
    <message>
        <source>Not used in the mode {0}</source>
        <translation>Används inte i läget {0}</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Inte skriven</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte ännu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notis</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Nothing is wired to this unit: no buttons, lamps or contacts to be tried.</source>
        <translation>Inget är kopplat till enheten: inga knappar, lampor eller kontakter att prova.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Inget uppmätt ännu</translation>
    </message>
    <message>
        <source>Nothing new was found. Check supply, cables and addresses, or search thoroughly.</source>
        <translation>Inget nytt hittades. Kontrollera matning, kablar och adresser, eller sök grundligt.</translation>
    </message>
    <message>
        <source>Nothing of it is sold now.</source>
        <translation>Inget av det är sålt nu.</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <translation>Inget förbrukat</translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}</source>
        <translation>Inget ändrades: {reason}</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Observed for</source>
        <translation>Observerat i</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>okt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>On</source>
        <translation>På</translation>
    </message>
    <message>
        <source>On battery and back after {time}</source>
        <translation>På batteri och tillbaka efter {time}</translation>
    </message>
    <message>
        <source>On battery: {on}. {time} since it began</source>
        <translation>På batteri: {on}. {time} sedan start</translation>
    </message>
    <message>
        <source>On for {time} more</source>
        <translation>På i {time} till</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Erbjuds</translation>
    </message>
    <message>
        <source>On the grid, ready for a power cut</source>
        <translation>På nätet, redo för elavbrott</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Open or shorted</source>
        <translation>Öppen eller kortsluten</translation>
    </message>
    <message>
        <source>Open: stop</source>
        <translation>Öppen: stopp</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatör</translation>
    </message>
    <message>
        <source>Output by hand</source>
        <translation>Utgång för hand</translation>
    </message>
    <message>
        <source>Output in test mode</source>
        <translation>Utgång i testläge</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Utomhus</translation>
    </message>
    <message>
        <source>Overridden by {0}</source>
        <translation>Åsidosatt av {0}</translation>
    </message>
    <message>
        <source>Own timetable</source>
        <translation>Egen tidplan</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Egen användning</translation>
    </message>
    <message>
        <source>PIN of the installer</source>
        <translation>Installatörens PIN</translation>
    </message>
    <message>
        <source>Papers for the cloud</source>
        <translation>Papper för molnet</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Godkänt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Peak shaving</source>
        <translation>Toppkapning</translation>
    </message>
    <message>
        <source>Phase difference</source>
        <translation>Fasskillnad</translation>
    </message>
    <message>
        <source>Phase signal</source>
        <translation>Fassignal</translation>
    </message>
    <message>
        <source>Place in the cloud</source>
        <translation>Plats i molnet</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Power at that moment</source>
        <translation>Effekten i det ögonblicket</translation>
    </message>
    <message>
        <source>Power factor by power</source>
        <translation>Effektfaktor efter effekt</translation>
    </message>
    <message>
        <source>Power pulse of {inverter}</source>
        <translation>Effektpuls för {inverter}</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Förval</translation>
    </message>
    <message>
        <source>Press it and let it go.</source>
        <translation>Tryck på den och släpp.</translation>
    </message>
    <message>
        <source>Press the emergency stop, then pull it out again.</source>
        <translation>Tryck på nödstoppet och dra sedan ut det igen.</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>Intryckt</translation>
    </message>
    <message>
        <source>Price and plan</source>
        <translation>Pris och plan</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Producing</source>
        <translation>Producerar</translation>
    </message>
    <message>
        <source>Pulses of {name}</source>
        <translation>Pulser från {name}</translation>
    </message>
    <message>
        <source>Put aside until {time}</source>
        <translation>Undanlagd till {time}</translation>
    </message>
    <message>
        <source>Q(U)</source>
        <translation>Q(U)</translation>
    </message>
    <message>
        <source>Q(U), by voltage</source>
        <translation>Q(U), efter spänning</translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation>Märkeffekt</translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation>Reaktiv effekt</translation>
    </message>
    <message>
        <source>Reactive power by voltage</source>
        <translation>Reaktiv effekt efter spänning</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lästa</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Ready for a power cut</source>
        <translation>Redo för elavbrott</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Startar om datorn</translation>
    </message>
    <message>
        <source>Recharging</source>
        <translation>Återladdar</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Häv den</translation>
    </message>
    <message>
        <source>Release of a stop</source>
        <translation>Frigivning av stopp</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>Fjärråtkomst</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Fjärrstyrning</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reserve (NEM below {0} min, AEM {1} min)</source>
        <translation>Reserv (NEM under {0} min, AEM {1} min)</translation>
    </message>
    <message>
        <source>Reserve used up</source>
        <translation>Reserven förbrukad</translation>
    </message>
    <message>
        <source>Reset of alarms</source>
        <translation>Återställning av larm</translation>
    </message>
    <message>
        <source>Reset of an inverter</source>
        <translation>Återställning av växelriktare</translation>
    </message>
    <message>
        <source>Rest at 0 kW</source>
        <translation>Vila på 0 kW</translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation>Starta om datorn</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>Starta om programmet</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Startar om</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Vilar</translation>
    </message>
    <message>
        <source>Returning to the grid</source>
        <translation>Återgår till nätet</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rätt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>I drift</translation>
    </message>
    <message>
        <source>SCADA</source>
        <translation>SCADA</translation>
    </message>
    <message>
        <source>Safe stop</source>
        <translation>Säkert stopp</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>lör</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tidplan</translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation>Tidplan borttagen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sett</translation>
    </message>
    <message>
        <source>Self-consumption</source>
        <translation>Egenförbrukning</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Säljer</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Seriell ledning</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Satt av</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Börvärde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Tyst</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Anläggning</translation>
    </message>
    <message>
        <source>Site and grid connection</source>
        <translation>Anläggning och nätanslutning</translation>
    </message>
    <message>
        <source>Small pulses show whether meters and transformers see what the battery does. Switch no large loads now.</source>
        <translation>Små pulser visar om mätare och transformatorer ser vad batteriet gör. Koppla inga stora laster nu.</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Rök</translation>
    </message>
    <message>
        <source>Smoke detector</source>
        <translation>Rökdetektor</translation>
    </message>
    <message>
        <source>So since</source>
        <translation>Så sedan</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Programversion</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sålt</translation>
    </message>
    <message>
        <source>Sold or ordered</source>
        <translation>Sålt eller beställt</translation>
    </message>
    <message>
        <source>Sold, but not delivered: {0}.</source>
        <translation>Sålt men ej levererat: {0}.</translation>
    </message>
    <message>
        <source>Spare part ordered</source>
        <translation>Reservdel beställd</translation>
    </message>
    <message>
        <source>Speed of the fan</source>
        <translation>Fläktvarvtal</translation>
    </message>
    <message>
        <source>Speed {speed}, {time} more</source>
        <translation>Varvtal {speed}, {time} till</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startad</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startar</translation>
    </message>
    <message>
        <source>Starts so far</source>
        <translation>Starter hittills</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Laddningsnivå</translation>
    </message>
    <message>
        <source>State of charge moves by about</source>
        <translation>Laddningsnivån rör sig ungefär</translation>
    </message>
    <message>
        <source>State of charge used</source>
        <translation>Använd laddningsnivå</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopped by mistake</source>
        <translation>Stoppad av misstag</translation>
    </message>
    <message>
        <source>Stopped. New devices until then: {new}.</source>
        <translation>Avslutad. Nya enheter dittills: {new}.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stoppar</translation>
    </message>
    <message>
        <source>Storing solar surplus</source>
        <translation>Lagrar solöverskott</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>sön</translation>
    </message>
    <message>
        <source>Supplying the site</source>
        <translation>Försörjer anläggningen</translation>
    </message>
    <message>
        <source>Supporting the grid</source>
        <translation>Stöder nätet</translation>
    </message>
    <message>
        <source>Switch it off and on; if that does not help, replace it.</source>
        <translation>Slå av och på den; byt den om det inte hjälper.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tar</translation>
    </message>
    <message>
        <source>TeamViewer is not installed</source>
        <translation>TeamViewer är inte installerat</translation>
    </message>
    <message>
        <source>Temperature of the processor</source>
        <translation>Processortemperatur</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturer</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prov</translation>
    </message>
    <message>
        <source>Test of backup power</source>
        <translation>Prov av reservkraft</translation>
    </message>
    <message>
        <source>Test of the frequency response</source>
        <translation>Prov av frekvenssvar</translation>
    </message>
    <message>
        <source>Test pulse</source>
        <translation>Provpuls</translation>
    </message>
    <message>
        <source>Test signal</source>
        <translation>Testsignal</translation>
    </message>
    <message>
        <source>The battery allows neither charging nor discharging</source>
        <translation>Batteriet tillåter varken laddning eller urladdning</translation>
    </message>
    <message>
        <source>The battery allows no charging</source>
        <translation>Batteriet tillåter ingen laddning</translation>
    </message>
    <message>
        <source>The battery allows no discharging</source>
        <translation>Batteriet tillåter ingen urladdning</translation>
    </message>
    <message>
        <source>The battery cannot take over at the moment.</source>
        <translation>Batteriet kan inte ta över just nu.</translation>
    </message>
    <message>
        <source>The battery protects itself</source>
        <translation>Batteriet skyddar sig</translation>
    </message>
    <message>
        <source>The battery rests and the inverters stand by until somebody chooses Run.</source>
        <translation>Batteriet vilar och växelriktarna står i standby tills någon väljer Drift.</translation>
    </message>
    <message>
        <source>The battery rests until somebody chooses Run.</source>
        <translation>Batteriet vilar tills någon väljer Drift.</translation>
    </message>
    <message>
        <source>The battery supplies the site</source>
        <translation>Batteriet försörjer anläggningen</translation>
    </message>
    <message>
        <source>The battery's electronics sleep</source>
        <translation>Batteriets elektronik sover</translation>
    </message>
    <message>
        <source>The bootstrapper does not run: nobody sets the clock or looks for the cloud.</source>
        <translation>Bootstrappern är inte igång: ingen ställer klockan eller söker molnet.</translation>
    </message>
    <message>
        <source>The bootstrapper has said nothing for {time}. What stands here is old, not how it is now.</source>
        <translation>Bootstrappern har varit tyst i {time}. Det som står här är gammalt.</translation>
    </message>
    <message>
        <source>The cause is gone</source>
        <translation>Orsaken är borta</translation>
    </message>
    <message>
        <source>The computer starts again.</source>
        <translation>Datorn startar igen.</translation>
    </message>
    <message>
        <source>The contact opened, but the unit did not stop</source>
        <translation>Kontakten öppnade, men enheten stoppade inte</translation>
    </message>
    <message>
        <source>The contactor to the grid cannot be trusted. Call the installer; see Alarms.</source>
        <translation>Det går inte att lita på nätkontaktorn. Ring installatören; se Larm.</translation>
    </message>
    <message>
        <source>The contactor to the grid has not reported yet.</source>
        <translation>Nätkontaktorn har inte rapporterat ännu.</translation>
    </message>
    <message>
        <source>The contactor to the grid is closing.</source>
        <translation>Nätkontaktorn sluter.</translation>
    </message>
    <message>
        <source>The fallback is in force: {0}.</source>
        <translation>Reservläget gäller: {0}.</translation>
    </message>
    <message>
        <source>The fan turns: its speed signal rises.</source>
        <translation>Fläkten snurrar: dess varvtalssignal stiger.</translation>
    </message>
    <message>
        <source>The grid has failed</source>
        <translation>Nätet har fallit bort</translation>
    </message>
    <message>
        <source>The grid has failed and the battery cannot supply the site any more.</source>
        <translation>Nätet har fallit bort och batteriet kan inte försörja anläggningen längre.</translation>
    </message>
    <message>
        <source>The grid has too much power.</source>
        <translation>Nätet har för mycket effekt.</translation>
    </message>
    <message>
        <source>The grid is back</source>
        <translation>Nätet är tillbaka</translation>
    </message>
    <message>
        <source>The grid is in balance.</source>
        <translation>Nätet är i balans.</translation>
    </message>
    <message>
        <source>The grid lacks power.</source>
        <translation>Nätet saknar effekt.</translation>
    </message>
    <message>
        <source>The grid operator is not heard, so what the contract says is in force.</source>
        <translation>Nätägaren hörs inte, så det som står i avtalet gäller.</translation>
    </message>
    <message>
        <source>The grid operator limits nothing.</source>
        <translation>Nätägaren begränsar inget.</translation>
    </message>
    <message>
        <source>The grid operator limits the power of this site.</source>
        <translation>Nätägaren begränsar anläggningens effekt.</translation>
    </message>
    <message>
        <source>The house is cut off the grid and supplied by the battery for 30 s.</source>
        <translation>Huset kopplas från nätet och försörjs av batteriet i 30 s.</translation>
    </message>
    <message>
        <source>The input is heard</source>
        <translation>Ingången hörs</translation>
    </message>
    <message>
        <source>The inverter discharges {power} for 10 s, then charges as much for 10 s.</source>
        <translation>Växelriktaren urladdar {power} i 10 s och laddar sedan lika mycket i 10 s.</translation>
    </message>
    <message>
        <source>The inverter has valid data</source>
        <translation>Växelriktaren har giltiga data</translation>
    </message>
    <message>
        <source>The inverters are starting to supply the site by themselves.</source>
        <translation>Växelriktarna börjar försörja anläggningen på egen hand.</translation>
    </message>
    <message>
        <source>The island did not begin</source>
        <translation>Ö-driften började inte</translation>
    </message>
    <message>
        <source>The island was halted; see Alarms.</source>
        <translation>Ö-driften avbröts; se Larm.</translation>
    </message>
    <message>
        <source>The lights stay on, and the site returns to the grid by itself.</source>
        <translation>Ljuset förblir tänt, och anläggningen återgår till nätet av sig själv.</translation>
    </message>
    <message>
        <source>The meters contradict each other; waiting until the unit runs again.</source>
        <translation>Mätarna motsäger varandra; väntar tills enheten är i drift igen.</translation>
    </message>
    <message>
        <source>The mode is put back, and what was recorded is looked at.</source>
        <translation>Läget återställs och det inspelade granskas.</translation>
    </message>
    <message>
        <source>The new site file</source>
        <translation>Den nya anläggningsfilen</translation>
    </message>
    <message>
        <source>The oldest of it</source>
        <translation>Äldst av det</translation>
    </message>
    <message>
        <source>The output is switched on for 10 s.</source>
        <translation>Utgången slås på i 10 s.</translation>
    </message>
    <message>
        <source>The output is switched on for 30 s. Its interlocks hold.</source>
        <translation>Utgången slås på i 30 s. Dess förreglingar gäller.</translation>
    </message>
    <message>
        <source>The power goes to zero and stays there, whatever anybody asks for, until somebody chooses Run.</source>
        <translation>Effekten går till noll och stannar där, vad någon än begär, tills någon väljer Drift.</translation>
    </message>
    <message>
        <source>The power goes to zero and the screen goes dark for about a minute.</source>
        <translation>Effekten går till noll och skärmen blir mörk i ungefär en minut.</translation>
    </message>
    <message>
        <source>The power goes to zero and the screen goes dark for about ten seconds.</source>
        <translation>Effekten går till noll och skärmen blir mörk i ungefär tio sekunder.</translation>
    </message>
    <message>
        <source>The power is too low for the rule to work.</source>
        <translation>Effekten är för låg för att regeln ska verka.</translation>
    </message>
    <message>
        <source>The program starts again.</source>
        <translation>Programmet startar igen.</translation>
    </message>
    <message>
        <source>The site file belongs to the installer: the new one is written beside it, with a command to use it.</source>
        <translation>Anläggningsfilen tillhör installatören: den nya skrivs bredvid, med ett kommando som tar den i bruk.</translation>
    </message>
    <message>
        <source>The site file is written, but: {reason}</source>
        <translation>Anläggningsfilen är skriven, men: {reason}</translation>
    </message>
    <message>
        <source>The site file is written. The unit stops safely and starts again.</source>
        <translation>Anläggningsfilen är skriven. Enheten stoppas säkert och startar om.</translation>
    </message>
    <message>
        <source>The site file is written: {file}. Control starts.</source>
        <translation>Anläggningsfilen är skriven: {file}. Regleringen startar.</translation>
    </message>
    <message>
        <source>The site is being separated from the grid.</source>
        <translation>Anläggningen skiljs från nätet.</translation>
    </message>
    <message>
        <source>The site is brought into step with the grid.</source>
        <translation>Anläggningen synkroniseras med nätet.</translation>
    </message>
    <message>
        <source>The site is on the grid</source>
        <translation>Anläggningen är på nätet</translation>
    </message>
    <message>
        <source>The site is separated from the grid.</source>
        <translation>Anläggningen är skild från nätet.</translation>
    </message>
    <message>
        <source>The site is without power</source>
        <translation>Anläggningen är utan el</translation>
    </message>
    <message>
        <source>The stored PINs cannot be read. Set them again on this computer: ballast access set-pin installer</source>
        <translation>Sparade PIN-koder kan inte läsas. Välj dem på nytt på denna dator: ballast access set-pin installer</translation>
    </message>
    <message>
        <source>The stored energy is nearly used up, so the answer fades.</source>
        <translation>Den lagrade energin är nästan slut, så svaret avtar.</translation>
    </message>
    <message>
        <source>The temperature is not known: heaters are off.</source>
        <translation>Temperaturen är okänd: värmarna är av.</translation>
    </message>
    <message>
        <source>The test begins.</source>
        <translation>Provet börjar.</translation>
    </message>
    <message>
        <source>The test did not come to an end: {why}</source>
        <translation>Provet slutfördes inte: {why}</translation>
    </message>
    <message>
        <source>The test has passed. Hold the button to mark this site as commissioned.</source>
        <translation>Provet är godkänt. Håll knappen för att notera anläggningen som driftsatt.</translation>
    </message>
    <message>
        <source>The unit goes on working.</source>
        <translation>Enheten arbetar vidare.</translation>
    </message>
    <message>
        <source>The unit is in maintenance</source>
        <translation>Enheten är i underhåll</translation>
    </message>
    <message>
        <source>The unit is running</source>
        <translation>Enheten är i drift</translation>
    </message>
    <message>
        <source>The unit limits or stops the power while it lasts.</source>
        <translation>Enheten begränsar eller stoppar effekten så länge det varar.</translation>
    </message>
    <message>
        <source>The unit stays at 0 kW until it has gone.</source>
        <translation>Enheten stannar på 0 kW tills det är borta.</translation>
    </message>
    <message>
        <source>The unit stops at once, and stays stopped until it is released.</source>
        <translation>Enheten stoppar genast och förblir stoppad tills stoppet friges.</translation>
    </message>
    <message>
        <source>The unit works in its mode again. The battery may charge or discharge at once.</source>
        <translation>Enheten arbetar åter i sitt läge. Batteriet kan ladda eller urladda genast.</translation>
    </message>
    <message>
        <source>The work is finished</source>
        <translation>Arbetet är klart</translation>
    </message>
    <message>
        <source>The zone or its battery is too cold.</source>
        <translation>Zonen eller dess batteri är för kallt.</translation>
    </message>
    <message>
        <source>The zone or its battery is too warm.</source>
        <translation>Zonen eller dess batteri är för varmt.</translation>
    </message>
    <message>
        <source>The zones differ too much.</source>
        <translation>Zonerna skiljer sig för mycket.</translation>
    </message>
    <message>
        <source>This section's limit</source>
        <translation>Detta avsnitts gräns</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Anläggningen</translation>
    </message>
    <message>
        <source>This site cannot be tested: {why}</source>
        <translation>Anläggningen kan inte provas: {why}</translation>
    </message>
    <message>
        <source>This site is commissioned. The warning goes within seconds.</source>
        <translation>Anläggningen är driftsatt. Varningen försvinner inom några sekunder.</translation>
    </message>
    <message>
        <source>This site is simulated: it takes no site file.</source>
        <translation>Anläggningen är simulerad: den tar ingen anläggningsfil.</translation>
    </message>
    <message>
        <source>This unit has no network, serial line or CAN bus: plug one in and open this page again.</source>
        <translation>Enheten har varken nätverk, seriell ledning eller CAN-buss: anslut något och öppna sidan igen.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>tor</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Städning</translation>
    </message>
    <message>
        <source>Time in operation</source>
        <translation>Drifttid</translation>
    </message>
    <message>
        <source>Time of one decision</source>
        <translation>Tid för ett beslut</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Tidplan</translation>
    </message>
    <message>
        <source>Told to the operator</source>
        <translation>Meddelat operatören</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trender</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>Prova först</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>tis</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Oklart</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågående</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Okänd enhet</translation>
    </message>
    <message>
        <source>Use a computer with a serial number</source>
        <translation>Använd en dator med serienummer</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>Förbrukar</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Läsare</translation>
    </message>
    <message>
        <source>Volumes of grid services</source>
        <translation>Volymer för nättjänster</translation>
    </message>
    <message>
        <source>Volumes of grid services removed</source>
        <translation>Volymer för nättjänster borttagna</translation>
    </message>
    <message>
        <source>Waiting for the grid</source>
        <translation>Väntar på nätet</translation>
    </message>
    <message>
        <source>Waiting for the right time</source>
        <translation>Väntar på rätt tid</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Väntar på att skickas</translation>
    </message>
    <message>
        <source>Wake line of the battery</source>
        <translation>Batteriets väckningslinje</translation>
    </message>
    <message>
        <source>Warmest cell</source>
        <translation>Varmaste cell</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Was: {state}</source>
        <translation>Var: {state}</translation>
    </message>
    <message>
        <source>Watchdog</source>
        <translation>Watchdog</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Vatten</translation>
    </message>
    <message>
        <source>Water could condense.</source>
        <translation>Vatten kan kondensera.</translation>
    </message>
    <message>
        <source>Water detector</source>
        <translation>Vattendetektor</translation>
    </message>
    <message>
        <source>Way to the cloud</source>
        <translation>Väg till molnet</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ons</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>What it switches works, and stops afterwards.</source>
        <translation>Det den kopplar fungerar, och stannar efteråt.</translation>
    </message>
    <message>
        <source>What no device says: see the nameplates and the grid contract.</source>
        <translation>Det ingen enhet säger: se märkskyltar och nätavtal.</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Det bara du vet</translation>
    </message>
    <message>
        <source>What only you know of {name}: {model}</source>
        <translation>Det bara du vet om {name}: {model}</translation>
    </message>
    <message>
        <source>What the bootstrapper says cannot be read: {fault}</source>
        <translation>Bootstrapperns rapport kan inte läsas: {fault}</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Vad som ska hända</translation>
    </message>
    <message>
        <source>Whoever would decide</source>
        <translation>Den som annars bestämmer</translation>
    </message>
    <message>
        <source>Wired contacts and outputs tried</source>
        <translation>Kopplade kontakter och utgångar provade</translation>
    </message>
    <message>
        <source>Without a sensor</source>
        <translation>Utan givare</translation>
    </message>
    <message>
        <source>Work on the site</source>
        <translation>Arbete på anläggningen</translation>
    </message>
    <message>
        <source>Written. To use it, type at the unit: {command}</source>
        <translation>Skriven. Ta den i bruk vid enheten med: {command}</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Wrong device</source>
        <translation>Fel enhet</translation>
    </message>
    <message>
        <source>Wrong: {wrong}, unclear: {unclear}. Put it right, then test again.</source>
        <translation>Fel: {wrong}, oklart: {unclear}. Rätta till det och prova igen.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ditt svar</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Noll</translation>
    </message>
    <message>
        <source>a button</source>
        <translation>en knapp</translation>
    </message>
    <message>
        <source>a part of a large network, around this unit</source>
        <translation>en del av ett stort nät, runt enheten</translation>
    </message>
    <message>
        <source>a safe stop</source>
        <translation>ett säkert stopp</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>ett stopp</translation>
    </message>
    <message>
        <source>a web client</source>
        <translation>en webbklient</translation>
    </message>
    <message>
        <source>above</source>
        <translation>över</translation>
    </message>
    <message>
        <source>absorb {0}</source>
        <translation>absorbera {0}</translation>
    </message>
    <message>
        <source>and comes back; all limits stay in force</source>
        <translation>och kommer tillbaka; alla gränser gäller</translation>
    </message>
    <message>
        <source>asked to end</source>
        <translation>ombedd att avsluta</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>högst {0}</translation>
    </message>
    <message>
        <source>available (1)</source>
        <translation>tillgänglig (1)</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>i balans</translation>
    </message>
    <message>
        <source>balancing ended</source>
        <translation>balansering avslutad</translation>
    </message>
    <message>
        <source>battery empty</source>
        <translation>batteriet tomt</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>börjar</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>kontrolleras</translation>
    </message>
    <message>
        <source>being downloaded</source>
        <translation>hämtas</translation>
    </message>
    <message>
        <source>being installed</source>
        <translation>installeras</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>tas tillbaka</translation>
    </message>
    <message>
        <source>below</source>
        <translation>under</translation>
    </message>
    <message>
        <source>care of the battery</source>
        <translation>batterivård</translation>
    </message>
    <message>
        <source>cells together</source>
        <translation>celler jämna</translation>
    </message>
    <message>
        <source>cells too low to tell</source>
        <translation>celler för låga för bedömning</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändras</translation>
    </message>
    <message>
        <source>charge from critical low ended</source>
        <translation>laddning från kritiskt låg avslutad</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>laddat</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>upphört</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>sluten</translation>
    </message>
    <message>
        <source>cos φ(P)</source>
        <translation>cos φ(P)</translation>
    </message>
    <message>
        <source>discharged</source>
        <translation>urladdat</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ned</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>slutar</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energi</translation>
    </message>
    <message>
        <source>export</source>
        <translation>inmatning</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporterat</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fel</translation>
    </message>
    <message>
        <source>free</source>
        <translation>fri</translation>
    </message>
    <message>
        <source>full</source>
        <translation>fullt</translation>
    </message>
    <message>
        <source>grid services</source>
        <translation>nättjänster</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>stoppad</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>högsta</translation>
    </message>
    <message>
        <source>import</source>
        <translation>uttag</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importerat</translation>
    </message>
    <message>
        <source>inject {0}</source>
        <translation>mata in {0}</translation>
    </message>
    <message>
        <source>installer</source>
        <translation>installatör</translation>
    </message>
    <message>
        <source>island</source>
        <translation>ö-drift</translation>
    </message>
    <message>
        <source>it does not answer any more</source>
        <translation>den svarar inte längre</translation>
    </message>
    <message>
        <source>it is not the device that was set up</source>
        <translation>det är inte den enhet som ställts in</translation>
    </message>
    <message>
        <source>its values are impossible</source>
        <translation>dess värden är orimliga</translation>
    </message>
    <message>
        <source>its values do not move</source>
        <translation>dess värden ändras inte</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behålls</translation>
    </message>
    <message>
        <source>leaves below {0}</source>
        <translation>kopplas från under {0}</translation>
    </message>
    <message>
        <source>longest time</source>
        <translation>längsta tid</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>lägsta</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no cell voltages</source>
        <translation>inga cellspänningar</translation>
    </message>
    <message>
        <source>no longer put aside</source>
        <translation>inte längre undanlagt</translation>
    </message>
    <message>
        <source>not available (0)</source>
        <translation>ej tillgänglig (0)</translation>
    </message>
    <message>
        <source>not heard since the start</source>
        <translation>ej hörd sedan starten</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte ännu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>off to save energy</source>
        <translation>av för att spara energi</translation>
    </message>
    <message>
        <source>off until the island is steady</source>
        <translation>av tills ö-driften är stabil</translation>
    </message>
    <message>
        <source>off: too much was switched on</source>
        <translation>av: för mycket var påslaget</translation>
    </message>
    <message>
        <source>on offer</source>
        <translation>erbjuds</translation>
    </message>
    <message>
        <source>on the grid</source>
        <translation>på nätet</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>på prov</translation>
    </message>
    <message>
        <source>only listened to</source>
        <translation>avlyssnas bara</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operatör</translation>
    </message>
    <message>
        <source>power</source>
        <translation>effekt</translation>
    </message>
    <message>
        <source>power cut</source>
        <translation>strömavbrott</translation>
    </message>
    <message>
        <source>produced</source>
        <translation>producerat</translation>
    </message>
    <message>
        <source>profile never checked on a real device</source>
        <translation>profilen aldrig kontrollerad på en riktig enhet</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>utlöst</translation>
    </message>
    <message>
        <source>recognised, but its profile is made up for the simulator</source>
        <translation>igenkänd, men profilen är påhittad för simulatorn</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvisad</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>vilar</translation>
    </message>
    <message>
        <source>separating</source>
        <translation>kopplar från</translation>
    </message>
    <message>
        <source>serial number {serial}</source>
        <translation>serienummer {serial}</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>several profiles fit: choose what the nameplate says</source>
        <translation>flera profiler passar: välj enligt märkskylten</translation>
    </message>
    <message>
        <source>speaks Modbus, but is not known here: see the list of devices, or ask for a profile</source>
        <translation>talar Modbus men är okänd här: se enhetslistan eller be om en profil</translation>
    </message>
    <message>
        <source>stays down to {0}</source>
        <translation>kvar ned till {0}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppad</translation>
    </message>
    <message>
        <source>stopped by an alarm</source>
        <translation>stoppad av ett larm</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>försörjs</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>tillbakatagen</translation>
    </message>
    <message>
        <source>the cloud</source>
        <translation>molnet</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>klustret</translation>
    </message>
    <message>
        <source>the console</source>
        <translation>konsolen</translation>
    </message>
    <message>
        <source>the day-ahead timetable</source>
        <translation>tidplanen dagen före</translation>
    </message>
    <message>
        <source>the intraday timetable</source>
        <translation>intradagstidplanen</translation>
    </message>
    <message>
        <source>the island</source>
        <translation>ö-driften</translation>
    </message>
    <message>
        <source>the mode</source>
        <translation>läget</translation>
    </message>
    <message>
        <source>the own timetable</source>
        <translation>den egna tidplanen</translation>
    </message>
    <message>
        <source>the state of the unit</source>
        <translation>enhetens tillstånd</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>systemet</translation>
    </message>
    <message>
        <source>this screen</source>
        <translation>denna skärm</translation>
    </message>
    <message>
        <source>up</source>
        <translation>upp</translation>
    </message>
    <message>
        <source>used</source>
        <translation>förbrukat</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>kontrollerad</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>läsare</translation>
    </message>
    <message>
        <source>waits for a quiet time</source>
        <translation>väntar på en lugn stund</translation>
    </message>
    <message>
        <source>watching the grid</source>
        <translation>bevakar nätet</translation>
    </message>
    <message>
        <source>what was sold or ordered</source>
        <translation>det som såldes eller beställdes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, measured</source>
        <translation>ja, uppmätt</translation>
    </message>
    <message>
        <source>{0} % discharge, {1} % charge</source>
        <translation>{0} % urladdning, {1} % laddning</translation>
    </message>
    <message>
        <source>{0} (next day)</source>
        <translation>{0} (nästa dag)</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} från {1}</translation>
    </message>
    <message>
        <source>{0} in</source>
        <translation>{0} in</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>{0} out</source>
        <translation>{0} ut</translation>
    </message>
    <message>
        <source>{0} s more</source>
        <translation>{0} s till</translation>
    </message>
    <message>
        <source>{0}, {1}–{2}</source>
        <translation>{0}, {1}–{2}</translation>
    </message>
    <message>
        <source>{count} addresses</source>
        <translation>{count} adresser</translation>
    </message>
    <message>
        <source>{count} alarms in {minutes} minutes. Begin with what came first.</source>
        <translation>{count} larm på {minutes} minuter. Börja med det som kom först.</translation>
    </message>
    <message>
        <source>{count} more follow from it</source>
        <translation>{count} till följer av det</translation>
    </message>
    <message>
        <source>{count} times discharging and charging, {time} each</source>
        <translation>{count} gånger urladdning och laddning, {time} vardera</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} av {count}</translation>
    </message>
    <message>
        <source>{first} after {delay} s, {second} after {later} s</source>
        <translation>{first} efter {delay} s, {second} efter {later} s</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} och {last}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} till {high}</translation>
    </message>
    <message>
        <source>{names} go on</source>
        <translation>{names} fortsätter</translation>
    </message>
    <message>
        <source>{names}: not asked again</source>
        <translation>{names}: frågas inte igen</translation>
    </message>
    <message>
        <source>{name} charges with {power}.</source>
        <translation>{name} laddar med {power}.</translation>
    </message>
    <message>
        <source>{name} discharges with {power}.</source>
        <translation>{name} laddar ur med {power}.</translation>
    </message>
    <message>
        <source>{name} measures</source>
        <translation>{name} mäter</translation>
    </message>
    <message>
        <source>{name} rests.</source>
        <translation>{name} vilar.</translation>
    </message>
    <message>
        <source>{name}: charging / discharging</source>
        <translation>{name}: laddning / urladdning</translation>
    </message>
    <message>
        <source>{name}: charging / discharging current</source>
        <translation>{name}: laddnings- / urladdningsström</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{now}. Changes seen: {count}</source>
        <translation>{now}. Sedda ändringar: {count}</translation>
    </message>
    <message>
        <source>{place}: direction</source>
        <translation>{place}: riktning</translation>
    </message>
    <message>
        <source>{place}: follows its commands</source>
        <translation>{place}: följer sina order</translation>
    </message>
    <message>
        <source>{place}: how fast it answers</source>
        <translation>{place}: hur snabbt den svarar</translation>
    </message>
    <message>
        <source>{place}: meters exchanged</source>
        <translation>{place}: mätare förväxlade</translation>
    </message>
    <message>
        <source>{place}: names of the phases</source>
        <translation>{place}: fasernas namn</translation>
    </message>
    <message>
        <source>{place}: nothing to judge by</source>
        <translation>{place}: inget att bedöma</translation>
    </message>
    <message>
        <source>{place}: sits in the wrong place</source>
        <translation>{place}: sitter på fel plats</translation>
    </message>
    <message>
        <source>{place}: size of the values</source>
        <translation>{place}: värdenas storlek</translation>
    </message>
    <message>
        <source>{place}: total and phases</source>
        <translation>{place}: summa och faser</translation>
    </message>
    <message>
        <source>{place}: transformer turned round</source>
        <translation>{place}: transformator vänd</translation>
    </message>
    <message>
        <source>{place}: transformer without signal</source>
        <translation>{place}: transformator utan signal</translation>
    </message>
    <message>
        <source>{place}: transformers exchanged</source>
        <translation>{place}: transformatorer förväxlade</translation>
    </message>
    <message>
        <source>{place}: transformers on their phases</source>
        <translation>{place}: transformatorer på sina faser</translation>
    </message>
    <message>
        <source>{place}: transformers wired wrong</source>
        <translation>{place}: transformatorer felkopplade</translation>
    </message>
    <message>
        <source>{place}: where it sits</source>
        <translation>{place}: var den sitter</translation>
    </message>
    <message>
        <source>{power} measured</source>
        <translation>{power} uppmätt</translation>
    </message>
    <message>
        <source>{power} measured, {wanted} wanted</source>
        <translation>{power} uppmätt, {wanted} önskat</translation>
    </message>
    <message>
        <source>{silent} of {count} devices are not heard. Put that right before the test.</source>
        <translation>{silent} av {count} enheter hörs inte. Åtgärda det före provet.</translation>
    </message>
    <message>
        <source>{time}, after a power cut or a kill</source>
        <translation>{time}, efter elavbrott eller tvångsavslut</translation>
    </message>
</context>
</TS>
