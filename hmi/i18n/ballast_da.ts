<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AlarmDetail</name>
    <message>
        <source>Put this aside</source>
        <translation>Tilsidesæt denne</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nulstil</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Hvad der følger af den</translation>
    </message>
    <message>
        <source>What the unit does about it</source>
        <translation>Hvad enheden gør ved den</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hvad man gør</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>1 of {0}</source>
        <translation>1 af {0}</translation>
    </message>
    <message>
        <source>A backup test is running</source>
        <translation>En nødstrømstest kører</translation>
    </message>
    <message>
        <source>A blocked air path, a loose bus bar or a damaged cell.</source>
        <translation>Blokeret luftvej, løs strømskinne eller beskadiget celle.</translation>
    </message>
    <message>
        <source>A blown fuse or an interrupted conductor.</source>
        <translation>Sprunget sikring eller afbrudt leder.</translation>
    </message>
    <message>
        <source>A blown fuse, an open conductor or swapped phases.</source>
        <translation>Sprunget sikring, åben leder eller ombyttede faser.</translation>
    </message>
    <message>
        <source>A broken sense wire or temperature probe.</source>
        <translation>Defekt måleledning eller temperaturføler.</translation>
    </message>
    <message>
        <source>A cable between master and modules is loose or a module has no supply.</source>
        <translation>Et kabel mellem master og moduler er løst, eller et modul mangler forsyning.</translation>
    </message>
    <message>
        <source>A cable, a bus bar or the DC input of the inverter.</source>
        <translation>Et kabel, en strømskinne eller inverterens DC-indgang.</translation>
    </message>
    <message>
        <source>A cell has fallen below the voltage at which it is damaged; charging it could start a fire.</source>
        <translation>En celle er faldet under den spænding, hvor den beskadiges; ladning kan starte en brand.</translation>
    </message>
    <message>
        <source>A command was not carried out</source>
        <translation>En kommando blev ikke udført</translation>
    </message>
    <message>
        <source>A conductor of the DC or AC side touches earth.</source>
        <translation>En leder på DC- eller AC-siden har jordforbindelse.</translation>
    </message>
    <message>
        <source>A conductor of the DC side touches earth.</source>
        <translation>En leder på DC-siden har jordforbindelse.</translation>
    </message>
    <message>
        <source>A critically low battery cannot be charged</source>
        <translation>Et kritisk lavt batteri kan ikke lades</translation>
    </message>
    <message>
        <source>A current sensor is mounted backwards, or the sign in a profile is wrong: limits would watch the wrong side.</source>
        <translation>En strømføler er monteret omvendt, eller fortegnet i en profil er forkert: grænserne ville våge over den forkerte side.</translation>
    </message>
    <message>
        <source>A current transformer is turned round or missing, or the meter works in unsigned mode.</source>
        <translation>En strømtransformer er vendt eller mangler, eller måleren arbejder uden fortegn.</translation>
    </message>
    <message>
        <source>A damaged file was set aside</source>
        <translation>En beskadiget fil blev lagt til side</translation>
    </message>
    <message>
        <source>A damaged plug or cable.</source>
        <translation>Et beskadiget stik eller kabel.</translation>
    </message>
    <message>
        <source>A driver or power transistor is damaged.</source>
        <translation>En driver eller effekttransistor er beskadiget.</translation>
    </message>
    <message>
        <source>A failed current sensor or power stage.</source>
        <translation>Defekt strømføler eller effekttrin.</translation>
    </message>
    <message>
        <source>A failed power stage.</source>
        <translation>Defekt effekttrin.</translation>
    </message>
    <message>
        <source>A fault of the program ended it; control was not touched.</source>
        <translation>En programfejl afsluttede den; styringen blev ikke berørt.</translation>
    </message>
    <message>
        <source>A full charge is due</source>
        <translation>En fuld opladning er påkrævet</translation>
    </message>
    <message>
        <source>A fuse of the meter's voltage path, a loose wire, or a wrong number of phases in the site file.</source>
        <translation>En sikring i målerens spændingskreds, en løs ledning eller forkert antal faser i anlægsfilen.</translation>
    </message>
    <message>
        <source>A grid service can deliver less than is sold</source>
        <translation>En nettjeneste kan levere mindre end solgt</translation>
    </message>
    <message>
        <source>A grid service fades to save the last of its energy</source>
        <translation>En nettjeneste aftager for at spare den sidste energi</translation>
    </message>
    <message>
        <source>A grid service that is sold is not delivered</source>
        <translation>En solgt nettjeneste leveres ikke</translation>
    </message>
    <message>
        <source>A large plant has tripped, or the site has become an island.</source>
        <translation>Et stort værk er koblet ud, eller anlægget er gået i ø-drift.</translation>
    </message>
    <message>
        <source>A large single-phase load, a weak neutral, or a high-ohmic contact.</source>
        <translation>En stor enfaset last, svag nulleder eller højohmig kontakt.</translation>
    </message>
    <message>
        <source>A leaking seal, an open door or a failed heater: water will condense on cold parts.</source>
        <translation>Utæt pakning, åben dør eller defekt varmelegeme: vand kondenserer på kolde dele.</translation>
    </message>
    <message>
        <source>A limit of battery, inverter or grid connection leaves less power than the volume needs.</source>
        <translation>En grænse for batteri, inverter eller nettilslutning giver mindre effekt, end mængden kræver.</translation>
    </message>
    <message>
        <source>A limit was neither renewed nor released in time, or the contact of the control box cannot be read.</source>
        <translation>En grænse blev hverken fornyet eller frigivet i tide, eller styreboksens kontakt kan ikke læses.</translation>
    </message>
    <message>
        <source>A load feeds back, or the inverter's control has failed.</source>
        <translation>En last føder tilbage, eller inverterens regulering har svigtet.</translation>
    </message>
    <message>
        <source>A load or cable behind the backup output.</source>
        <translation>En last eller et kabel bag nødstrømsudgangen.</translation>
    </message>
    <message>
        <source>A long deviation of the frequency has almost emptied or filled the battery (alert state energy management).</source>
        <translation>En lang frekvensafvigelse har næsten tømt eller fyldt batteriet (energistyring i alarmtilstand).</translation>
    </message>
    <message>
        <source>A long power cut, or a mode that uses the battery below the reserve.</source>
        <translation>Langt strømsvigt, eller en tilstand der bruger batteriet under reserven.</translation>
    </message>
    <message>
        <source>A loose DC plug or a damaged cable burns.</source>
        <translation>Et løst DC-stik eller beskadiget kabel brænder.</translation>
    </message>
    <message>
        <source>A loose cable behind its display; it works on without.</source>
        <translation>Løst kabel bag displayet; den arbejder videre uden.</translation>
    </message>
    <message>
        <source>A loose connection, a blown fuse or strings of different age.</source>
        <translation>Løs forbindelse, sprunget sikring eller strenge af forskellig alder.</translation>
    </message>
    <message>
        <source>A loose or corroded power connection.</source>
        <translation>Løs eller korroderet effektforbindelse.</translation>
    </message>
    <message>
        <source>A loose plug in the chain of modules, or a dead module.</source>
        <translation>Løst stik i modulkæden eller et dødt modul.</translation>
    </message>
    <message>
        <source>A loose terminal, a worn contact or a damaged cable.</source>
        <translation>Løs klemme, slidt kontakt eller beskadiget kabel.</translation>
    </message>
    <message>
        <source>A meter is wired backwards or scaled wrongly, or a generator is not metered.</source>
        <translation>En måler er forbundet omvendt eller skaleret forkert, eller en generator måles ikke.</translation>
    </message>
    <message>
        <source>A module of the inverter is out of service</source>
        <translation>Et invertermodul er ude af drift</translation>
    </message>
    <message>
        <source>A network switch, a power supply or a common cable has failed.</source>
        <translation>En netværksswitch, strømforsyning eller et fælles kabel har svigtet.</translation>
    </message>
    <message>
        <source>A part does not answer as it should at the start.</source>
        <translation>En del svarer ikke som ventet ved start.</translation>
    </message>
    <message>
        <source>A part of the program was switched off</source>
        <translation>En del af programmet blev slået fra</translation>
    </message>
    <message>
        <source>A person or a system has asked for idle, and that comes before every schedule.</source>
        <translation>En person eller et system har bedt om tomgang, og det går forud for enhver tidsplan.</translation>
    </message>
    <message>
        <source>A phase of the grid connection carries more than its fuse</source>
        <translation>En fase i nettilslutningen bærer mere end sin sikring</translation>
    </message>
    <message>
        <source>A phase of the grid connection is not measured</source>
        <translation>En fase i nettilslutningen måles ikke</translation>
    </message>
    <message>
        <source>A phase of the grid is missing</source>
        <translation>En netfase mangler</translation>
    </message>
    <message>
        <source>A plug inside is loose, or a board has failed.</source>
        <translation>Et indvendigt stik er løst, eller et kort har svigtet.</translation>
    </message>
    <message>
        <source>A rack was disconnected for a while or has a weak module.</source>
        <translation>Et rack var frakoblet en tid eller har et svagt modul.</translation>
    </message>
    <message>
        <source>A safety sensor has failed</source>
        <translation>En sikkerhedsføler har svigtet</translation>
    </message>
    <message>
        <source>A schedule is not followed: the unit was set idle</source>
        <translation>En tidsplan følges ikke: enheden er sat i tomgang</translation>
    </message>
    <message>
        <source>A second controller, the inverter's own program, or a wrong sign or current sensor.</source>
        <translation>En anden styring, inverterens eget program eller forkert fortegn eller strømføler.</translation>
    </message>
    <message>
        <source>A sensor has failed</source>
        <translation>En føler har svigtet</translation>
    </message>
    <message>
        <source>A short circuit or an overload.</source>
        <translation>Kortslutning eller overlast.</translation>
    </message>
    <message>
        <source>A stop, a lost feedback or an open contactor keeps both the island and the grid away.</source>
        <translation>Et stop, en tabt tilbagemelding eller en åben kontaktor holder både ø-drift og net væk.</translation>
    </message>
    <message>
        <source>A test signal drives the grid services</source>
        <translation>Et testsignal styrer nettjenesterne</translation>
    </message>
    <message>
        <source>A volume that is sold is not covered any more</source>
        <translation>En solgt mængde er ikke længere dækket</translation>
    </message>
    <message>
        <source>A weak module, or modules of different age in one rack.</source>
        <translation>Svagt modul eller moduler af forskellig alder i ét rack.</translation>
    </message>
    <message>
        <source>A weak power supply or a long thin cable: the computer may restart or damage its card.</source>
        <translation>Svag strømforsyning eller langt tyndt kabel: computeren kan genstarte eller skade sit kort.</translation>
    </message>
    <message>
        <source>AC and DC power differ by more than any loss: a wrong scale or sign in the profile, or a broken sensor.</source>
        <translation>AC- og DC-effekt afviger mere end noget tab: forkert skala eller fortegn i profilen eller defekt føler.</translation>
    </message>
    <message>
        <source>AC switch of the inverter is open</source>
        <translation>Inverterens AC-afbryder er åben</translation>
    </message>
    <message>
        <source>Acknowledge the writes of this battery in the site file; check the CAN cable.</source>
        <translation>Godkend skrivninger til dette batteri i anlægsfilen; kontrollér CAN-kablet.</translation>
    </message>
    <message>
        <source>An installer has asked for it.</source>
        <translation>En installatør har bedt om det.</translation>
    </message>
    <message>
        <source>An installer has switched on the test mode of the frequency.</source>
        <translation>En installatør har slået frekvensens testtilstand til.</translation>
    </message>
    <message>
        <source>An open contactor or fuse between them, or a wrong scale in a profile.</source>
        <translation>En åben kontaktor eller sikring mellem dem eller forkert skala i en profil.</translation>
    </message>
    <message>
        <source>An operator has stopped the unit.</source>
        <translation>En operatør har stoppet enheden.</translation>
    </message>
    <message>
        <source>An output is not as it was set</source>
        <translation>En udgang er ikke, som den blev sat</translation>
    </message>
    <message>
        <source>An update was not finished.</source>
        <translation>En opdatering blev ikke fuldført.</translation>
    </message>
    <message>
        <source>An update was refused</source>
        <translation>En opdatering blev afvist</translation>
    </message>
    <message>
        <source>An update was taken back</source>
        <translation>En opdatering blev trukket tilbage</translation>
    </message>
    <message>
        <source>Another model or firmware answers at this address, or its set-up is unsuitable.</source>
        <translation>En anden model eller firmware svarer på denne adresse, eller opsætningen er uegnet.</translation>
    </message>
    <message>
        <source>Another program needs the processor, or it slows down from heat or low supply voltage.</source>
        <translation>Et andet program bruger processoren, eller den er langsom pga. varme eller lav forsyning.</translation>
    </message>
    <message>
        <source>Another program needs the processor.</source>
        <translation>Et andet program bruger processoren.</translation>
    </message>
    <message>
        <source>Another program, or a fault of this one.</source>
        <translation>Et andet program eller en fejl i dette.</translation>
    </message>
    <message>
        <source>Another source feeds the backup output</source>
        <translation>En anden kilde føder nødstrømsudgangen</translation>
    </message>
    <message>
        <source>BMS cannot hear one of its parts</source>
        <translation>BMS hører ikke en af sine dele</translation>
    </message>
    <message>
        <source>BMS does not hear the controller</source>
        <translation>BMS hører ikke styringen</translation>
    </message>
    <message>
        <source>BMS does not measure the current</source>
        <translation>BMS måler ikke strømmen</translation>
    </message>
    <message>
        <source>BMS forbids charging</source>
        <translation>BMS forbyder ladning</translation>
    </message>
    <message>
        <source>BMS forbids discharging</source>
        <translation>BMS forbyder afladning</translation>
    </message>
    <message>
        <source>BMS has lost a module</source>
        <translation>BMS har mistet et modul</translation>
    </message>
    <message>
        <source>BMS state of charge does not move</source>
        <translation>BMS’ ladetilstand står stille</translation>
    </message>
    <message>
        <source>BMS: battery is aged</source>
        <translation>BMS: batteriet er ældet</translation>
    </message>
    <message>
        <source>BMS: cell voltage too high</source>
        <translation>BMS: cellespænding for høj</translation>
    </message>
    <message>
        <source>BMS: cell voltage too high: protection</source>
        <translation>BMS: cellespænding for høj: beskyttelse</translation>
    </message>
    <message>
        <source>BMS: cell voltage too low</source>
        <translation>BMS: cellespænding for lav</translation>
    </message>
    <message>
        <source>BMS: cell voltage too low: protection</source>
        <translation>BMS: cellespænding for lav: beskyttelse</translation>
    </message>
    <message>
        <source>BMS: cells are far apart</source>
        <translation>BMS: stor celleforskel</translation>
    </message>
    <message>
        <source>BMS: cells are far apart: protection</source>
        <translation>BMS: stor celleforskel: beskyttelse</translation>
    </message>
    <message>
        <source>BMS: door is open</source>
        <translation>BMS: døren er åben</translation>
    </message>
    <message>
        <source>BMS: ground fault</source>
        <translation>BMS: jordfejl</translation>
    </message>
    <message>
        <source>BMS: rack voltage too high</source>
        <translation>BMS: rackspænding for høj</translation>
    </message>
    <message>
        <source>BMS: rack voltage too high: protection</source>
        <translation>BMS: rackspænding for høj: beskyttelse</translation>
    </message>
    <message>
        <source>BMS: rack voltage too low</source>
        <translation>BMS: rackspænding for lav</translation>
    </message>
    <message>
        <source>BMS: rack voltage too low: protection</source>
        <translation>BMS: rackspænding for lav: beskyttelse</translation>
    </message>
    <message>
        <source>BMS: rack voltages are far apart</source>
        <translation>BMS: stor forskel på rackspændinger</translation>
    </message>
    <message>
        <source>BMS: state of charge is high</source>
        <translation>BMS: ladetilstand er høj</translation>
    </message>
    <message>
        <source>BMS: state of charge is low</source>
        <translation>BMS: ladetilstand er lav</translation>
    </message>
    <message>
        <source>Backup output is overloaded</source>
        <translation>Nødstrømsudgang er overbelastet</translation>
    </message>
    <message>
        <source>Backup output is wired wrongly</source>
        <translation>Nødstrømsudgang er forbundet forkert</translation>
    </message>
    <message>
        <source>Bad shield or terminators, a loose plug, or more frames than the interface can take.</source>
        <translation>Dårlig skærm eller terminering, løst stik eller flere rammer, end interfacet kan tage.</translation>
    </message>
    <message>
        <source>Battery allows neither charging nor discharging</source>
        <translation>Batteriet tillader hverken ladning eller afladning</translation>
    </message>
    <message>
        <source>Battery charges although nobody asks</source>
        <translation>Batteriet lader, selv om ingen beder om det</translation>
    </message>
    <message>
        <source>Battery does not answer</source>
        <translation>Batteriet svarer ikke</translation>
    </message>
    <message>
        <source>Battery has aged</source>
        <translation>Batteriet er ældet</translation>
    </message>
    <message>
        <source>Battery is below its lowest state of charge</source>
        <translation>Batteriet er under sin laveste ladetilstand</translation>
    </message>
    <message>
        <source>Battery is charged from critically low</source>
        <translation>Batteriet lades fra kritisk lavt</translation>
    </message>
    <message>
        <source>Battery is deeply discharged and must not be charged</source>
        <translation>Batteriet er dybt afladet og må ikke lades</translation>
    </message>
    <message>
        <source>Battery is nearly empty</source>
        <translation>Batteriet er næsten tomt</translation>
    </message>
    <message>
        <source>Battery is not the expected device</source>
        <translation>Batteriet er ikke den ventede enhed</translation>
    </message>
    <message>
        <source>Battery protection has tripped</source>
        <translation>Batteribeskyttelsen er udløst</translation>
    </message>
    <message>
        <source>Battery reports a warning</source>
        <translation>Batteriet melder en advarsel</translation>
    </message>
    <message>
        <source>Battery sends frozen values</source>
        <translation>Batteriet sender fastfrosne værdier</translation>
    </message>
    <message>
        <source>Battery sends impossible values</source>
        <translation>Batteriet sender umulige værdier</translation>
    </message>
    <message>
        <source>Battery too cold</source>
        <translation>Batteri for koldt</translation>
    </message>
    <message>
        <source>Battery too cold to charge</source>
        <translation>Batteri for koldt til ladning</translation>
    </message>
    <message>
        <source>Battery too cold to charge: protection</source>
        <translation>Batteri for koldt til ladning: beskyttelse</translation>
    </message>
    <message>
        <source>Battery too cold: protection</source>
        <translation>Batteri for koldt: beskyttelse</translation>
    </message>
    <message>
        <source>Battery too hot</source>
        <translation>Batteri for varmt</translation>
    </message>
    <message>
        <source>Battery too hot to charge</source>
        <translation>Batteri for varmt til ladning</translation>
    </message>
    <message>
        <source>Battery too hot to charge: protection</source>
        <translation>Batteri for varmt til ladning: beskyttelse</translation>
    </message>
    <message>
        <source>Battery too hot: protection</source>
        <translation>Batteri for varmt: beskyttelse</translation>
    </message>
    <message>
        <source>Battery was never heard</source>
        <translation>Batteriet har aldrig svaret</translation>
    </message>
    <message>
        <source>Blocked air path, failed fan or high room temperature.</source>
        <translation>Blokeret luftvej, defekt ventilator eller høj rumtemperatur.</translation>
    </message>
    <message>
        <source>Board has no battery-backed clock</source>
        <translation>Kortet har intet ur med batteri</translation>
    </message>
    <message>
        <source>Board with inputs or outputs does not answer</source>
        <translation>Kort med ind- eller udgange svarer ikke</translation>
    </message>
    <message>
        <source>Bring the racks to equal voltage before they are connected in parallel.</source>
        <translation>Bring rackene til samme spænding, før de parallelkobles.</translation>
    </message>
    <message>
        <source>Bus-off, a missing terminator, wrong bit rate, a cut cable, or the interface is down.</source>
        <translation>Bus-off, manglende terminering, forkert bithastighed, brudt kabel, eller interfacet er nede.</translation>
    </message>
    <message>
        <source>By its settings the site has less power or energy than when the volume was accepted.</source>
        <translation>Efter indstillingerne har anlægget mindre effekt eller energi, end da mængden blev accepteret.</translation>
    </message>
    <message>
        <source>CAN bus is disturbed or loses frames</source>
        <translation>CAN-bussen er forstyrret eller taber rammer</translation>
    </message>
    <message>
        <source>CAN bus is silent</source>
        <translation>CAN-bussen er tavs</translation>
    </message>
    <message>
        <source>CAN interface has left the bus (bus-off)</source>
        <translation>CAN-interfacet har forladt bussen (bus-off)</translation>
    </message>
    <message>
        <source>Cabinet door is open</source>
        <translation>Skabsdøren er åben</translation>
    </message>
    <message>
        <source>Cabinet is too humid</source>
        <translation>Skabet er for fugtigt</translation>
    </message>
    <message>
        <source>Cabinet of the inverter is open</source>
        <translation>Inverterens kabinet er åbent</translation>
    </message>
    <message>
        <source>Cabinet zone is too cold</source>
        <translation>Skabszone er for kold</translation>
    </message>
    <message>
        <source>Cabinet zone is too hot</source>
        <translation>Skabszone er for varm</translation>
    </message>
    <message>
        <source>Cable, switch or device failed, or another master holds the line.</source>
        <translation>Kabel, switch eller enhed svigtede, eller en anden master optager linjen.</translation>
    </message>
    <message>
        <source>Call service. After the cells were measured and replaced: acknowledge and reset.</source>
        <translation>Tilkald service. Når cellerne er målt og udskiftet: kvittér og nulstil.</translation>
    </message>
    <message>
        <source>Call the maker's service.</source>
        <translation>Tilkald producentens service.</translation>
    </message>
    <message>
        <source>Call the maker's service; the inverter may not be separated from the grid.</source>
        <translation>Tilkald producentens service; inverteren er måske ikke adskilt fra nettet.</translation>
    </message>
    <message>
        <source>Cell temperatures are far apart</source>
        <translation>Stor forskel på celletemperaturer</translation>
    </message>
    <message>
        <source>Cell temperatures are far apart: protection</source>
        <translation>Stor forskel på celletemperaturer: beskyttelse</translation>
    </message>
    <message>
        <source>Cell voltage too high</source>
        <translation>Cellespænding for høj</translation>
    </message>
    <message>
        <source>Cell voltage too low</source>
        <translation>Cellespænding for lav</translation>
    </message>
    <message>
        <source>Cells are far apart</source>
        <translation>Stor celleforskel</translation>
    </message>
    <message>
        <source>Cells too cold to charge</source>
        <translation>Celler for kolde til ladning</translation>
    </message>
    <message>
        <source>Cells too hot</source>
        <translation>Celler for varme</translation>
    </message>
    <message>
        <source>Charge at such times; set Q(U) or P(U) if the grid operator agrees.</source>
        <translation>Lad på sådanne tider; indstil Q(U) eller P(U), hvis netselskabet er enigt.</translation>
    </message>
    <message>
        <source>Charge current too high</source>
        <translation>Ladestrøm for høj</translation>
    </message>
    <message>
        <source>Charge current too high: protection</source>
        <translation>Ladestrøm for høj: beskyttelse</translation>
    </message>
    <message>
        <source>Charge flows, but the BMS sends the same state of charge all the time.</source>
        <translation>Der løber ladestrøm, men BMS sender hele tiden samme ladetilstand.</translation>
    </message>
    <message>
        <source>Charge gently to full so that the BMS can balance.</source>
        <translation>Lad forsigtigt helt op, så BMS kan balancere.</translation>
    </message>
    <message>
        <source>Charge it now; a rack that is discharged deeply is lost.</source>
        <translation>Lad det nu; et dybt afladet rack er tabt.</translation>
    </message>
    <message>
        <source>Charge slowly under supervision; below the maker's limit call service. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Lad langsomt under opsyn; under producentens grænse tilkaldes service. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Charge slowly; have the weakest cell checked. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Lad langsomt; få den svageste celle kontrolleret. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Charge soon; a battery left empty is damaged.</source>
        <translation>Lad snart; et batteri, der står tomt, beskadiges.</translation>
    </message>
    <message>
        <source>Charge soon; watch the weakest cell.</source>
        <translation>Lad snart; hold øje med den svageste celle.</translation>
    </message>
    <message>
        <source>Charge the battery, or choose the mode Backup.</source>
        <translation>Lad batteriet, eller vælg tilstanden Nødstrøm.</translation>
    </message>
    <message>
        <source>Charge to full and let the BMS balance for some hours.</source>
        <translation>Lad helt op, og lad BMS balancere nogle timer.</translation>
    </message>
    <message>
        <source>Charge; otherwise read the BMS's own display.</source>
        <translation>Lad; læs ellers BMS’ eget display.</translation>
    </message>
    <message>
        <source>Charged too far: wrong charge voltage in the inverter, or a second charger.</source>
        <translation>Ladet for langt: forkert ladespænding i inverteren eller en anden lader.</translation>
    </message>
    <message>
        <source>Charging below freezing plates lithium and damages cells for ever.</source>
        <translation>Ladning under frysepunktet udfælder lithium og skader cellerne for altid.</translation>
    </message>
    <message>
        <source>Charging has stopped. Let the BMS balance.</source>
        <translation>Ladning er standset. Lad BMS balancere.</translation>
    </message>
    <message>
        <source>Charging has stopped. Look for a second charger; let the voltage come down.</source>
        <translation>Ladning er standset. Se efter en anden lader; lad spændingen falde.</translation>
    </message>
    <message>
        <source>Charging waits. Check the heater.</source>
        <translation>Ladning venter. Kontrollér varmelegemet.</translation>
    </message>
    <message>
        <source>Charging with high power in a warm cabinet.</source>
        <translation>Ladning med høj effekt i et varmt skab.</translation>
    </message>
    <message>
        <source>Check DC fuse and contactor; charge the battery.</source>
        <translation>Kontrollér DC-sikring og kontaktor; lad batteriet.</translation>
    </message>
    <message>
        <source>Check DC switch, fuse and contactor.</source>
        <translation>Kontrollér DC-afbryder, sikring og kontaktor.</translation>
    </message>
    <message>
        <source>Check cable and supply. The link comes back by itself.</source>
        <translation>Kontrollér kabel og forsyning. Forbindelsen kommer selv igen.</translation>
    </message>
    <message>
        <source>Check cable and terminators between the inverters.</source>
        <translation>Kontrollér kabel og terminering mellem inverterne.</translation>
    </message>
    <message>
        <source>Check capacity and current sensor; let the BMS learn with a full cycle.</source>
        <translation>Kontrollér kapacitet og strømføler; lad BMS lære med en fuld cyklus.</translation>
    </message>
    <message>
        <source>Check direction and place of each current transformer; set the meter to bidirectional mode.</source>
        <translation>Kontrollér hver strømtransformers retning og plads; sæt måleren til tovejsdrift.</translation>
    </message>
    <message>
        <source>Check door seals and drain; keep the cabinet closed until the heater has dried it.</source>
        <translation>Kontrollér dørpakninger og afløb; hold skabet lukket, til varmen har tørret det.</translation>
    </message>
    <message>
        <source>Check fan and filter; shade the cabinet. Power is reduced by the cells' own temperature limits.</source>
        <translation>Kontrollér ventilator og filter; skyg for skabet. Effekten sænkes af cellernes egne temperaturgrænser.</translation>
    </message>
    <message>
        <source>Check fans and filters.</source>
        <translation>Kontrollér ventilatorer og filtre.</translation>
    </message>
    <message>
        <source>Check fans, filters and room temperature.</source>
        <translation>Kontrollér ventilatorer, filtre og rumtemperatur.</translation>
    </message>
    <message>
        <source>Check fuses and connections of the named string.</source>
        <translation>Kontrollér den nævnte strengs sikringer og forbindelser.</translation>
    </message>
    <message>
        <source>Check fuses and the order of the phases.</source>
        <translation>Kontrollér sikringer og faserækkefølge.</translation>
    </message>
    <message>
        <source>Check grid fuses and switch; it comes back after its waiting time.</source>
        <translation>Kontrollér netsikringer og afbryder; den kommer igen efter sin ventetid.</translation>
    </message>
    <message>
        <source>Check heater, its fuse and the door. Cold cells are not charged.</source>
        <translation>Kontrollér varmelegeme, dets sikring og døren. Kolde celler lades ikke.</translation>
    </message>
    <message>
        <source>Check interlock, auxiliary supply and pre-charge fuse.</source>
        <translation>Kontrollér spærrekreds, hjælpeforsyning og forladesikring.</translation>
    </message>
    <message>
        <source>Check main switch and fuses; ask the grid operator. The unit comes back by itself.</source>
        <translation>Kontrollér hovedafbryder og sikringer; spørg netselskabet. Enheden kommer selv igen.</translation>
    </message>
    <message>
        <source>Check network cable and router; nothing is lost for a week.</source>
        <translation>Kontrollér netværkskabel og router; intet går tabt i en uge.</translation>
    </message>
    <message>
        <source>Check plug and cable of the sensor named here.</source>
        <translation>Kontrollér stik og kabel til den nævnte føler.</translation>
    </message>
    <message>
        <source>Check plug and cable of the sensor. Heaters of the zone stay off, its fan runs at medium speed.</source>
        <translation>Kontrollér følerens stik og kabel. Zonens varmelegemer er slukket, ventilatoren kører middel.</translation>
    </message>
    <message>
        <source>Check plugs and both 120 ohm terminators; compare the bit rate with the BMS. The bus reopens by itself.</source>
        <translation>Kontrollér stik og begge 120 ohm-termineringer; sammenlign bithastighed med BMS. Bussen åbner selv igen.</translation>
    </message>
    <message>
        <source>Check ratings in the site file and the device's remote-control set-up.</source>
        <translation>Kontrollér mærkeværdier i anlægsfilen og enhedens opsætning af fjernstyring.</translation>
    </message>
    <message>
        <source>Check seals and heater; do not open a cold cabinet in humid weather.</source>
        <translation>Kontrollér pakninger og varmelegeme; åbn ikke et koldt skab i fugtigt vejr.</translation>
    </message>
    <message>
        <source>Check shield, plugs and terminators; measure 60 ohm between CAN-H and CAN-L without supply.</source>
        <translation>Kontrollér skærm, stik og terminering; mål 60 ohm mellem CAN-H og CAN-L uden forsyning.</translation>
    </message>
    <message>
        <source>Check shield, terminators and plugs of this device; keep the cable away from power cables.</source>
        <translation>Kontrollér enhedens skærm, terminering og stik; hold kablet fra effektkabler.</translation>
    </message>
    <message>
        <source>Check supply, cable, address and unit id in the site file.</source>
        <translation>Kontrollér forsyning, kabel, adresse og enheds-id i anlægsfilen.</translation>
    </message>
    <message>
        <source>Check that remote control is enabled in the inverter; no power is commanded before.</source>
        <translation>Kontrollér, at fjernstyring er slået til i inverteren; før det kommanderes ingen effekt.</translation>
    </message>
    <message>
        <source>Check that the inverter obeys the BMS; compare the static limits in the site file. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Kontrollér, at inverteren adlyder BMS; sammenlign de faste grænser i anlægsfilen. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Check that the inverter obeys the charge limit of the BMS.</source>
        <translation>Kontrollér, at inverteren adlyder BMS’ ladegrænse.</translation>
    </message>
    <message>
        <source>Check the DC voltage; let it cool for ten minutes before another try.</source>
        <translation>Kontrollér DC-spændingen; lad den køle ti minutter før næste forsøg.</translation>
    </message>
    <message>
        <source>Check the PV inverter's own export control, or choose a mode that stores surplus, such as self-consumption.</source>
        <translation>Kontrollér PV-inverterens egen eksportstyring, eller vælg en tilstand, der gemmer overskud, f.eks. egetforbrug.</translation>
    </message>
    <message>
        <source>Check the air path of the warmest module.</source>
        <translation>Kontrollér luftvejen ved det varmeste modul.</translation>
    </message>
    <message>
        <source>Check the auxiliary supply; call the maker's service.</source>
        <translation>Kontrollér hjælpeforsyningen; tilkald producentens service.</translation>
    </message>
    <message>
        <source>Check the cable and the battery type in the inverter.</source>
        <translation>Kontrollér kablet og batteritypen i inverteren.</translation>
    </message>
    <message>
        <source>Check the cable; without its meter its export limit may be kept at zero.</source>
        <translation>Kontrollér kablet; uden måler kan dens eksportgrænse blive holdt på nul.</translation>
    </message>
    <message>
        <source>Check the cables between the modules.</source>
        <translation>Kontrollér kablerne mellem modulerne.</translation>
    </message>
    <message>
        <source>Check the converter and the A/B wires; look for a second master.</source>
        <translation>Kontrollér omformeren og A/B-ledningerne; se efter en anden master.</translation>
    </message>
    <message>
        <source>Check the devices named in the detail.</source>
        <translation>Kontrollér enhederne nævnt i detaljen.</translation>
    </message>
    <message>
        <source>Check the fan for dirt and bearing noise; replace it.</source>
        <translation>Kontrollér ventilatoren for snavs og lejestøj; udskift den.</translation>
    </message>
    <message>
        <source>Check the file of secrets named in the site file, the device at the hub, and the clock.</source>
        <translation>Kontrollér den fil med hemmeligheder, anlægsfilen nævner, enheden i hubben og uret.</translation>
    </message>
    <message>
        <source>Check the heater and the room temperature.</source>
        <translation>Kontrollér varmelegeme og rumtemperatur.</translation>
    </message>
    <message>
        <source>Check the network. Control works on; schedules wait.</source>
        <translation>Kontrollér netværket. Styringen kører videre; tidsplaner venter.</translation>
    </message>
    <message>
        <source>Check the neutral and the wiring mode set in the inverter.</source>
        <translation>Kontrollér nullederen og den forbindelsesmåde, der er sat i inverteren.</translation>
    </message>
    <message>
        <source>Check the plugs of the named module; restart the BMS.</source>
        <translation>Kontrollér det nævnte moduls stik; genstart BMS.</translation>
    </message>
    <message>
        <source>Check the price service. Prices of the day before are assumed meanwhile.</source>
        <translation>Kontrollér pristjenesten. Imens antages gårsdagens priser.</translation>
    </message>
    <message>
        <source>Check the profile in the site file and the set-up of the device.</source>
        <translation>Kontrollér profilen i anlægsfilen og enhedens opsætning.</translation>
    </message>
    <message>
        <source>Check the switch and the supply the named devices share.</source>
        <translation>Kontrollér den switch og forsyning, som de nævnte enheder deler.</translation>
    </message>
    <message>
        <source>Check the wiring of the backup output.</source>
        <translation>Kontrollér nødstrømsudgangens ledninger.</translation>
    </message>
    <message>
        <source>Check voltage, frequency and fuel of the generator.</source>
        <translation>Kontrollér generatorens spænding, frekvens og brændstof.</translation>
    </message>
    <message>
        <source>Check wiring, both 120 ohm terminators and bit rate. It joins again by itself (restart-ms of the interface).</source>
        <translation>Kontrollér ledninger, begge 120 ohm-termineringer og bithastighed. Det slutter sig selv til igen (interfacets restart-ms).</translation>
    </message>
    <message>
        <source>Clean filters, check fans, give it air.</source>
        <translation>Rens filtre, kontrollér ventilatorer, giv luft.</translation>
    </message>
    <message>
        <source>Clean filters, check fans.</source>
        <translation>Rens filtre, kontrollér ventilatorer.</translation>
    </message>
    <message>
        <source>Clean its filter and check its small fan.</source>
        <translation>Rens filteret, og kontrollér den lille ventilator.</translation>
    </message>
    <message>
        <source>Clean or replace the fan.</source>
        <translation>Rens eller udskift ventilatoren.</translation>
    </message>
    <message>
        <source>Clock has jumped</source>
        <translation>Uret er sprunget</translation>
    </message>
    <message>
        <source>Clock is not set</source>
        <translation>Uret er ikke stillet</translation>
    </message>
    <message>
        <source>Close it when the cause is known.</source>
        <translation>Slut den, når årsagen er kendt.</translation>
    </message>
    <message>
        <source>Close it; check its contact.</source>
        <translation>Luk den; kontrollér dens kontakt.</translation>
    </message>
    <message>
        <source>Close the door; check its contact.</source>
        <translation>Luk døren; kontrollér dens kontakt.</translation>
    </message>
    <message>
        <source>Close the door; climate control cannot hold temperature and humidity.</source>
        <translation>Luk døren; klimastyringen kan ikke holde temperatur og fugt.</translation>
    </message>
    <message>
        <source>Coil, its supply or its feedback contact failed.</source>
        <translation>Spole, dens forsyning eller tilbagemeldekontakt svigtede.</translation>
    </message>
    <message>
        <source>Cold room or failed heater.</source>
        <translation>Koldt rum eller defekt varmelegeme.</translation>
    </message>
    <message>
        <source>Compare both sides with the inverter's display; check the profile.</source>
        <translation>Sammenlign begge sider med inverterens display; kontrollér profilen.</translation>
    </message>
    <message>
        <source>Compare grid, PV and inverter power with their own displays; check the current transformers. Meter every generator, or leave the PV meter out of the site file. Then acknowledge and reset.</source>
        <translation>Sammenlign net-, PV- og invertereffekt med deres displays; kontrollér strømtransformerne. Mål hver generator, eller udelad PV-måleren af anlægsfilen. Kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Compare set-point and power on the inverter page; look for a second controller.</source>
        <translation>Sammenlign setpunkt og effekt på invertersiden; se efter en anden styring.</translation>
    </message>
    <message>
        <source>Compare the charge voltage of the inverter with the limit of the BMS. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Sammenlign inverterens ladespænding med BMS’ grænse. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Compare the charge voltage with the limit of the BMS.</source>
        <translation>Sammenlign ladespændingen med BMS’ grænse.</translation>
    </message>
    <message>
        <source>Compare the limits of inverter and BMS.</source>
        <translation>Sammenlign grænserne for inverter og BMS.</translation>
    </message>
    <message>
        <source>Compare the settings with the commissioning record.</source>
        <translation>Sammenlign indstillingerne med idriftsættelsesrapporten.</translation>
    </message>
    <message>
        <source>Compare the static limits in the site file with the BMS.</source>
        <translation>Sammenlign de faste grænser i anlægsfilen med BMS.</translation>
    </message>
    <message>
        <source>Compare the static limits in the site file with the BMS. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Sammenlign de faste grænser i anlægsfilen med BMS. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Compare the static limits in the site file with the BMS; look for overload in backup. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Sammenlign de faste grænser i anlægsfilen med BMS; se efter overlast i nøddrift. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Compare the time; records around the jump carry a wrong one.</source>
        <translation>Sammenlign tiden; registreringer omkring springet har forkert tid.</translation>
    </message>
    <message>
        <source>Compare with another instrument; inform the grid operator.</source>
        <translation>Sammenlign med et andet instrument; underret netselskabet.</translation>
    </message>
    <message>
        <source>Compare with the device's own display; check profile and wiring.</source>
        <translation>Sammenlign med enhedens display; kontrollér profil og ledninger.</translation>
    </message>
    <message>
        <source>Compare with the grid operator's paper; correct the inverter or `grid_code.protection` of the site file.</source>
        <translation>Sammenlign med netselskabets dokument; ret inverteren eller `grid_code.protection` i anlægsfilen.</translation>
    </message>
    <message>
        <source>Compare with the inverter's DC current; check contactor and fuse of this rack.</source>
        <translation>Sammenlign med inverterens DC-strøm; kontrollér rackets kontaktor og sikring.</translation>
    </message>
    <message>
        <source>Compare with the meter; ask the grid operator; check the grid code set in the inverter.</source>
        <translation>Sammenlign med måleren; spørg netselskabet; kontrollér netreglerne i inverteren.</translation>
    </message>
    <message>
        <source>Compare with the meter; check terminals and fuses.</source>
        <translation>Sammenlign med måleren; kontrollér klemmer og sikringer.</translation>
    </message>
    <message>
        <source>Compare with the meter; check terminals and the grid code set in the inverter.</source>
        <translation>Sammenlign med måleren; kontrollér klemmer og netreglerne i inverteren.</translation>
    </message>
    <message>
        <source>Contact of the emergency stop flickers</source>
        <translation>Nødstoppets kontakt flimrer</translation>
    </message>
    <message>
        <source>Contactor does not act as told</source>
        <translation>Kontaktor gør ikke som kommanderet</translation>
    </message>
    <message>
        <source>Contactor does not act as told: protection</source>
        <translation>Kontaktor gør ikke som kommanderet: beskyttelse</translation>
    </message>
    <message>
        <source>Contactor of the rack does not close</source>
        <translation>Rackets kontaktor slutter ikke</translation>
    </message>
    <message>
        <source>Contactor of the rack does not open</source>
        <translation>Rackets kontaktor åbner ikke</translation>
    </message>
    <message>
        <source>Control board of the inverter has failed</source>
        <translation>Inverterens styrekort har svigtet</translation>
    </message>
    <message>
        <source>Control board of the inverter is hot</source>
        <translation>Inverterens styrekort er varmt</translation>
    </message>
    <message>
        <source>Control cycle came late</source>
        <translation>Styrecyklus kom for sent</translation>
    </message>
    <message>
        <source>Control cycles are late again and again</source>
        <translation>Styrecyklusser er sene igen og igen</translation>
    </message>
    <message>
        <source>Controller restarted after a fault</source>
        <translation>Styringen genstartede efter en fejl</translation>
    </message>
    <message>
        <source>Correct it with `ballast check`; the last good configuration stays in force.</source>
        <translation>Ret den med `ballast check`; den sidste gode konfiguration gælder fortsat.</translation>
    </message>
    <message>
        <source>Correct the ratings in the site file; the smaller one is obeyed.</source>
        <translation>Ret mærkeværdierne i anlægsfilen; den mindste følges.</translation>
    </message>
    <message>
        <source>Current direction: rack and inverter disagree</source>
        <translation>Strømretning: rack og inverter er uenige</translation>
    </message>
    <message>
        <source>Current too high</source>
        <translation>Strøm for høj</translation>
    </message>
    <message>
        <source>Current too high: protection</source>
        <translation>Strøm for høj: beskyttelse</translation>
    </message>
    <message>
        <source>DC switch of the inverter is open</source>
        <translation>Inverterens DC-afbryder er åben</translation>
    </message>
    <message>
        <source>DC switch open, fuse blown or contactor open.</source>
        <translation>DC-afbryder åben, sikring sprunget eller kontaktor åben.</translation>
    </message>
    <message>
        <source>Device answers slowly</source>
        <translation>Enheden svarer langsomt</translation>
    </message>
    <message>
        <source>Discharge current too high</source>
        <translation>Afladestrøm for høj</translation>
    </message>
    <message>
        <source>Discharge current too high: protection</source>
        <translation>Afladestrøm for høj: beskyttelse</translation>
    </message>
    <message>
        <source>Discharged too far, or left empty for long.</source>
        <translation>Afladet for langt eller stået tomt længe.</translation>
    </message>
    <message>
        <source>Discharging has stopped. Charge now with little power; below the maker's limit call service.</source>
        <translation>Afladning er standset. Lad nu med lille effekt; under producentens grænse tilkaldes service.</translation>
    </message>
    <message>
        <source>Discharging has stopped. Charge; if it returns, have the cell checked.</source>
        <translation>Afladning er standset. Lad; gentager det sig, så få cellen kontrolleret.</translation>
    </message>
    <message>
        <source>Disconnect and measure the insulation; never touch the DC side before. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Frakobl, og mål isolationen; rør aldrig DC-siden før det. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Disconnect loads with motors or converters; restart.</source>
        <translation>Frakobl laster med motorer eller omformere; genstart.</translation>
    </message>
    <message>
        <source>Disconnect the backup loads one by one.</source>
        <translation>Frakobl nødstrømslasterne én for én.</translation>
    </message>
    <message>
        <source>Disconnect, find the short and replace the fuses. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Frakobl, find kortslutningen, og udskift sikringerne. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Disk is nearly full</source>
        <translation>Disken er næsten fuld</translation>
    </message>
    <message>
        <source>Disk is read-only</source>
        <translation>Disken er skrivebeskyttet</translation>
    </message>
    <message>
        <source>Display of the inverter does not answer</source>
        <translation>Inverterens display svarer ikke</translation>
    </message>
    <message>
        <source>Distribution operator's limit is not kept</source>
        <translation>Netselskabets grænse overholdes ikke</translation>
    </message>
    <message>
        <source>Distribution operator's side is not heard</source>
        <translation>Netselskabets side høres ikke</translation>
    </message>
    <message>
        <source>Do not connect it in parallel: a high balancing current would flow. Bring it to their voltage first.</source>
        <translation>Parallelkobl det ikke: en høj udligningsstrøm ville løbe. Bring det først til samme spænding.</translation>
    </message>
    <message>
        <source>Do not open the cabinet before it is free of voltage; find the leak and dry it.</source>
        <translation>Åbn ikke skabet, før det er spændingsfrit; find lækagen, og tør det.</translation>
    </message>
    <message>
        <source>Do not restart before the cause is understood. Then acknowledge and reset.</source>
        <translation>Genstart ikke, før årsagen er fundet. Kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Do not restart; call the maker's service.</source>
        <translation>Genstart ikke; tilkald producentens service.</translation>
    </message>
    <message>
        <source>Do the commissioning test, then acknowledge the profile in the site file.</source>
        <translation>Udfør idriftsættelsestesten, og godkend derefter profilen i anlægsfilen.</translation>
    </message>
    <message>
        <source>Each one ended: an inverter fault, a fault in the loads, a weak battery, or too little sun.</source>
        <translation>Hver endte: fejl i inverteren, fejl i lasterne, svagt batteri eller for lidt sol.</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Nødstop</translation>
    </message>
    <message>
        <source>Empty battery, blown DC fuse or open contactor.</source>
        <translation>Tomt batteri, sprunget DC-sikring eller åben kontaktor.</translation>
    </message>
    <message>
        <source>Empty, or protecting itself.</source>
        <translation>Tomt eller beskytter sig selv.</translation>
    </message>
    <message>
        <source>End other programs; look at the load on the system page.</source>
        <translation>Afslut andre programmer; se belastningen på systemsiden.</translation>
    </message>
    <message>
        <source>Energy counter of a meter went backwards</source>
        <translation>En målers energitæller gik baglæns</translation>
    </message>
    <message>
        <source>Energy management has been at work for two hours: losses, other users of the battery, or a bound in its way.</source>
        <translation>Energistyringen har arbejdet i to timer: tab, andre brugere af batteriet eller en grænse i vejen.</translation>
    </message>
    <message>
        <source>Export limit of the grid connection exceeded</source>
        <translation>Nettilslutningens eksportgrænse overskredet</translation>
    </message>
    <message>
        <source>Fan blocked, worn or without supply, or its speed signal is lost.</source>
        <translation>Ventilator blokeret, slidt eller uden forsyning, eller hastighedssignalet mangler.</translation>
    </message>
    <message>
        <source>Fan does not turn as commanded</source>
        <translation>Ventilator kører ikke som kommanderet</translation>
    </message>
    <message>
        <source>Fan failed, air inlet blocked, or the surroundings are too hot.</source>
        <translation>Ventilator defekt, luftindtag blokeret eller for varme omgivelser.</translation>
    </message>
    <message>
        <source>Fan of the battery has failed</source>
        <translation>Batteriets ventilator har svigtet</translation>
    </message>
    <message>
        <source>Fan of the inverter has failed</source>
        <translation>Inverterens ventilator har svigtet</translation>
    </message>
    <message>
        <source>Fast frequency reserve is not ready again in time</source>
        <translation>Hurtig frekvensreserve er ikke klar igen i tide</translation>
    </message>
    <message>
        <source>Fault inside the BMS</source>
        <translation>Fejl i BMS</translation>
    </message>
    <message>
        <source>Fault inside the BMS: protection</source>
        <translation>Fejl i BMS: beskyttelse</translation>
    </message>
    <message>
        <source>Feedback of the grid contactor is lost</source>
        <translation>Netkontaktorens tilbagemelding er tabt</translation>
    </message>
    <message>
        <source>Find out why it ends. Until tomorrow it starts once an hour only; resetting this alarm ends the wait. The site goes back to the grid by itself.</source>
        <translation>Find ud af, hvorfor den ender. Indtil i morgen starter den kun en gang i timen; nulstilles alarmen, slutter ventetiden. Anlægget går selv tilbage til nettet.</translation>
    </message>
    <message>
        <source>Find the cause before the fuse is replaced.</source>
        <translation>Find årsagen, før sikringen udskiftes.</translation>
    </message>
    <message>
        <source>Firmware versions inside the inverter differ</source>
        <translation>Firmwareversioner i inverteren er forskellige</translation>
    </message>
    <message>
        <source>Fit a clock module, or replace its battery.</source>
        <translation>Montér et urmodul, eller udskift dets batteri.</translation>
    </message>
    <message>
        <source>Free space or replace the card.</source>
        <translation>Frigør plads, eller udskift kortet.</translation>
    </message>
    <message>
        <source>Free space or replace the card. Control works on.</source>
        <translation>Frigør plads, eller udskift kortet. Styringen kører videre.</translation>
    </message>
    <message>
        <source>Free space or replace the card; records of the last two hours are held in memory.</source>
        <translation>Frigør plads, eller udskift kortet; de sidste to timers registreringer er i hukommelsen.</translation>
    </message>
    <message>
        <source>Free space; shorten the history in the site file.</source>
        <translation>Frigør plads; afkort historikken i anlægsfilen.</translation>
    </message>
    <message>
        <source>Full, cold, or protecting itself.</source>
        <translation>Fuldt, koldt eller beskytter sig selv.</translation>
    </message>
    <message>
        <source>Fuse of the inverter has blown</source>
        <translation>Inverterens sikring er sprunget</translation>
    </message>
    <message>
        <source>Give a new set-point or return to automatic.</source>
        <translation>Giv et nyt setpunkt, eller vend tilbage til automatik.</translation>
    </message>
    <message>
        <source>Give the controller air; check its fan and the temperature of the cabinet.</source>
        <translation>Giv styringen luft; kontrollér dens ventilator og skabets temperatur.</translation>
    </message>
    <message>
        <source>Grid and backup terminals are swapped or bridged.</source>
        <translation>Net- og nødstrømsklemmer er ombyttet eller forbundet.</translation>
    </message>
    <message>
        <source>Grid contactor did not close</source>
        <translation>Netkontaktor sluttede ikke</translation>
    </message>
    <message>
        <source>Grid contactor did not open</source>
        <translation>Netkontaktor åbnede ikke</translation>
    </message>
    <message>
        <source>Grid contactor has opened by itself</source>
        <translation>Netkontaktor har åbnet af sig selv</translation>
    </message>
    <message>
        <source>Grid contactor is closed although it is told to open</source>
        <translation>Netkontaktor er sluttet, selv om den skal åbne</translation>
    </message>
    <message>
        <source>Grid disturbance or an island with too much PV.</source>
        <translation>Netforstyrrelse eller ø-drift med for meget PV.</translation>
    </message>
    <message>
        <source>Grid disturbance or an overloaded island.</source>
        <translation>Netforstyrrelse eller overbelastet ø-drift.</translation>
    </message>
    <message>
        <source>Grid disturbance, a short circuit or a damaged power stage.</source>
        <translation>Netforstyrrelse, kortslutning eller beskadiget effekttrin.</translation>
    </message>
    <message>
        <source>Grid disturbance, an island, or a wrong grid code.</source>
        <translation>Netforstyrrelse, ø-drift eller forkerte netregler.</translation>
    </message>
    <message>
        <source>Grid disturbance, island or a failed measurement.</source>
        <translation>Netforstyrrelse, ø-drift eller svigtet måling.</translation>
    </message>
    <message>
        <source>Grid frequency is not known</source>
        <translation>Netfrekvensen er ukendt</translation>
    </message>
    <message>
        <source>Grid frequency outside its normal band</source>
        <translation>Netfrekvens uden for normalområdet</translation>
    </message>
    <message>
        <source>Grid has failed</source>
        <translation>Nettet er faldet ud</translation>
    </message>
    <message>
        <source>Grid meter and inverter contradict each other</source>
        <translation>Netmåler og inverter modsiger hinanden</translation>
    </message>
    <message>
        <source>Grid voltage is high</source>
        <translation>Netspændingen er høj</translation>
    </message>
    <message>
        <source>Grid voltage is low</source>
        <translation>Netspændingen er lav</translation>
    </message>
    <message>
        <source>Grid voltage outside its normal band</source>
        <translation>Netspænding uden for normalområdet</translation>
    </message>
    <message>
        <source>Grid voltages are unbalanced</source>
        <translation>Netspændingerne er asymmetriske</translation>
    </message>
    <message>
        <source>Hardware watchdog is not armed</source>
        <translation>Hardware-watchdog er ikke tilkoblet</translation>
    </message>
    <message>
        <source>Have the board checked soon.</source>
        <translation>Få kortet kontrolleret snart.</translation>
    </message>
    <message>
        <source>Have the cable checked at the next visit.</source>
        <translation>Få kablet kontrolleret ved næste besøg.</translation>
    </message>
    <message>
        <source>Have the contactor checked at the next visit.</source>
        <translation>Få kontaktoren kontrolleret ved næste besøg.</translation>
    </message>
    <message>
        <source>Have the insulation measured at the next visit; look for moisture.</source>
        <translation>Få isolationen målt ved næste besøg; se efter fugt.</translation>
    </message>
    <message>
        <source>Have the named cell and its sense wire checked. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Få den nævnte celle og dens måleledning kontrolleret. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Have the named module checked. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Få det nævnte modul kontrolleret. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Have the named sensor replaced; values near it are not to be trusted.</source>
        <translation>Få den nævnte føler udskiftet; stol ikke på værdier nær den.</translation>
    </message>
    <message>
        <source>Have the torque of the power terminals checked soon.</source>
        <translation>Få effektklemmernes moment kontrolleret snart.</translation>
    </message>
    <message>
        <source>Heater failed or too small, or a door is open.</source>
        <translation>Varmelegeme defekt eller for lille, eller en dør er åben.</translation>
    </message>
    <message>
        <source>Heater has no effect</source>
        <translation>Varmelegemet virker ikke</translation>
    </message>
    <message>
        <source>Heater, its fuse or its relay failed, or a door is open.</source>
        <translation>Varmelegeme, dets sikring eller relæ svigtede, eller en dør er åben.</translation>
    </message>
    <message>
        <source>High power for long, failed cooling or a damaged cell.</source>
        <translation>Høj effekt længe, svigtet køling eller beskadiget celle.</translation>
    </message>
    <message>
        <source>High power for long, failed cooling, or a damaged cell.</source>
        <translation>Høj effekt længe, svigtet køling eller beskadiget celle.</translation>
    </message>
    <message>
        <source>High room temperature, a covered case or a failed fan; from 80 °C on it slows down by itself.</source>
        <translation>Høj rumtemperatur, tildækket kabinet eller defekt ventilator; fra 80 °C sænker den selv farten.</translation>
    </message>
    <message>
        <source>History or recording cannot be written</source>
        <translation>Historik eller optagelse kan ikke skrives</translation>
    </message>
    <message>
        <source>Import limit of the grid connection exceeded</source>
        <translation>Nettilslutningens importgrænse overskredet</translation>
    </message>
    <message>
        <source>Input module, wire or auxiliary contact failed.</source>
        <translation>Indgangsmodul, ledning eller hjælpekontakt svigtede.</translation>
    </message>
    <message>
        <source>Inspect DC cables and plugs.</source>
        <translation>Efterse DC-kabler og stik.</translation>
    </message>
    <message>
        <source>Insulation to earth is too low</source>
        <translation>For lav isolation til jord</translation>
    </message>
    <message>
        <source>Insulation to earth is too low: protection</source>
        <translation>For lav isolation til jord: beskyttelse</translation>
    </message>
    <message>
        <source>Internal supply of the inverter has failed</source>
        <translation>Inverterens interne forsyning har svigtet</translation>
    </message>
    <message>
        <source>Inverter does not answer</source>
        <translation>Inverteren svarer ikke</translation>
    </message>
    <message>
        <source>Inverter does not follow its set-point</source>
        <translation>Inverteren følger ikke sit setpunkt</translation>
    </message>
    <message>
        <source>Inverter does not hear its own meter</source>
        <translation>Inverteren hører ikke sin egen måler</translation>
    </message>
    <message>
        <source>Inverter does not hear the BMS</source>
        <translation>Inverteren hører ikke BMS</translation>
    </message>
    <message>
        <source>Inverter does not start</source>
        <translation>Inverteren starter ikke</translation>
    </message>
    <message>
        <source>Inverter fault, short circuit or too much load at the start, or lost communication.</source>
        <translation>Inverterfejl, kortslutning, for stor last ved start eller tabt kommunikation.</translation>
    </message>
    <message>
        <source>Inverter has detected an island</source>
        <translation>Inverteren har registreret ø-drift</translation>
    </message>
    <message>
        <source>Inverter has lost its settings</source>
        <translation>Inverteren har mistet sine indstillinger</translation>
    </message>
    <message>
        <source>Inverter has missed the heartbeat</source>
        <translation>Inverteren fik ikke livstegnet</translation>
    </message>
    <message>
        <source>Inverter is hot</source>
        <translation>Inverteren er varm</translation>
    </message>
    <message>
        <source>Inverter is in local or maintenance operation</source>
        <translation>Inverteren er i lokal drift eller service</translation>
    </message>
    <message>
        <source>Inverter is not the expected device</source>
        <translation>Inverteren er ikke den ventede enhed</translation>
    </message>
    <message>
        <source>Inverter is overloaded</source>
        <translation>Inverteren er overbelastet</translation>
    </message>
    <message>
        <source>Inverter is read-only</source>
        <translation>Inverteren er skrivebeskyttet</translation>
    </message>
    <message>
        <source>Inverter is separated from the grid</source>
        <translation>Inverteren er adskilt fra nettet</translation>
    </message>
    <message>
        <source>Inverter is set up wrongly</source>
        <translation>Inverteren er sat forkert op</translation>
    </message>
    <message>
        <source>Inverter is smaller than the site file says</source>
        <translation>Inverteren er mindre end i anlægsfilen</translation>
    </message>
    <message>
        <source>Inverter protection differs from the grid code</source>
        <translation>Inverterens beskyttelse afviger fra netreglerne</translation>
    </message>
    <message>
        <source>Inverter reports a fault</source>
        <translation>Inverteren melder en fejl</translation>
    </message>
    <message>
        <source>Inverter reports an alarm word</source>
        <translation>Inverteren melder et alarmord</translation>
    </message>
    <message>
        <source>Inverter reports an unknown state</source>
        <translation>Inverteren melder en ukendt tilstand</translation>
    </message>
    <message>
        <source>Inverter sends frozen values</source>
        <translation>Inverteren sender fastfrosne værdier</translation>
    </message>
    <message>
        <source>Inverter sends impossible values</source>
        <translation>Inverteren sender umulige værdier</translation>
    </message>
    <message>
        <source>Inverter too cold</source>
        <translation>Inverter for kold</translation>
    </message>
    <message>
        <source>Inverter too hot</source>
        <translation>Inverter for varm</translation>
    </message>
    <message>
        <source>Inverter was never heard</source>
        <translation>Inverteren har aldrig svaret</translation>
    </message>
    <message>
        <source>Inverter was switched off by hand</source>
        <translation>Inverteren blev slukket manuelt</translation>
    </message>
    <message>
        <source>Inverter's own safety timer is not armed</source>
        <translation>Inverterens egen sikkerhedstimer er ikke tilkoblet</translation>
    </message>
    <message>
        <source>Inverter: DC voltage too high</source>
        <translation>Inverter: DC-spænding for høj</translation>
    </message>
    <message>
        <source>Inverter: DC voltage too low</source>
        <translation>Inverter: DC-spænding for lav</translation>
    </message>
    <message>
        <source>Inverter: PV voltage too high</source>
        <translation>Inverter: PV-spænding for høj</translation>
    </message>
    <message>
        <source>Inverter: arc detected</source>
        <translation>Inverter: lysbue registreret</translation>
    </message>
    <message>
        <source>Inverter: arc detector does not work</source>
        <translation>Inverter: lysbuedetektor virker ikke</translation>
    </message>
    <message>
        <source>Inverter: battery is cold</source>
        <translation>Inverter: batteriet er koldt</translation>
    </message>
    <message>
        <source>Inverter: battery polarity is reversed</source>
        <translation>Inverter: batteriets polaritet er byttet om</translation>
    </message>
    <message>
        <source>Inverter: battery reports a fault</source>
        <translation>Inverter: batteriet melder en fejl</translation>
    </message>
    <message>
        <source>Inverter: battery switch has failed</source>
        <translation>Inverter: batteriafbryder har svigtet</translation>
    </message>
    <message>
        <source>Inverter: battery voltage is high</source>
        <translation>Inverter: batterispænding er høj</translation>
    </message>
    <message>
        <source>Inverter: battery voltage is low</source>
        <translation>Inverter: batterispænding er lav</translation>
    </message>
    <message>
        <source>Inverter: charging of its DC capacitors failed</source>
        <translation>Inverter: opladning af DC-kondensatorer mislykkedes</translation>
    </message>
    <message>
        <source>Inverter: direct current on the AC side</source>
        <translation>Inverter: jævnstrøm på AC-siden</translation>
    </message>
    <message>
        <source>Inverter: generator input outside its band</source>
        <translation>Inverter: generatorindgang uden for området</translation>
    </message>
    <message>
        <source>Inverter: grid frequency changes too fast</source>
        <translation>Inverter: netfrekvens ændrer sig for hurtigt</translation>
    </message>
    <message>
        <source>Inverter: grid frequency outside its band</source>
        <translation>Inverter: netfrekvens uden for området</translation>
    </message>
    <message>
        <source>Inverter: grid frequency too high</source>
        <translation>Inverter: netfrekvens for høj</translation>
    </message>
    <message>
        <source>Inverter: grid frequency too low</source>
        <translation>Inverter: netfrekvens for lav</translation>
    </message>
    <message>
        <source>Inverter: grid voltage outside its band</source>
        <translation>Inverter: netspænding uden for området</translation>
    </message>
    <message>
        <source>Inverter: grid voltage too high</source>
        <translation>Inverter: netspænding for høj</translation>
    </message>
    <message>
        <source>Inverter: grid voltage too low</source>
        <translation>Inverter: netspænding for lav</translation>
    </message>
    <message>
        <source>Inverter: grid voltages are unbalanced</source>
        <translation>Inverter: netspændinger er asymmetriske</translation>
    </message>
    <message>
        <source>Inverter: ground fault</source>
        <translation>Inverter: jordfejl</translation>
    </message>
    <message>
        <source>Inverter: insulation is too low</source>
        <translation>Inverter: isolation for lav</translation>
    </message>
    <message>
        <source>Inverter: its own meter is wired backwards</source>
        <translation>Inverter: dens egen måler er forbundet omvendt</translation>
    </message>
    <message>
        <source>Inverter: leakage current too high</source>
        <translation>Inverter: lækstrøm for høj</translation>
    </message>
    <message>
        <source>Inverter: neutral or earth is missing</source>
        <translation>Inverter: nul eller jord mangler</translation>
    </message>
    <message>
        <source>Inverter: no battery connected</source>
        <translation>Inverter: intet batteri tilsluttet</translation>
    </message>
    <message>
        <source>Inverter: over-current</source>
        <translation>Inverter: overstrøm</translation>
    </message>
    <message>
        <source>Inverter: phase missing or in wrong order</source>
        <translation>Inverter: fase mangler eller forkert rækkefølge</translation>
    </message>
    <message>
        <source>Inverter: short circuit at a PV input</source>
        <translation>Inverter: kortslutning på PV-indgang</translation>
    </message>
    <message>
        <source>Inverter: short circuit on its DC bus</source>
        <translation>Inverter: kortslutning på DC-bus</translation>
    </message>
    <message>
        <source>It closes again by itself when that is safe. Check its supply.</source>
        <translation>Den slutter selv igen, når det er sikkert. Kontrollér dens forsyning.</translation>
    </message>
    <message>
        <source>It failed four times within ten minutes. Control goes on; the stop key works on the plain page, too.</source>
        <translation>Den svigtede fire gange på ti minutter. Styringen kører videre; stoptasten virker også på den enkle side.</translation>
    </message>
    <message>
        <source>It holds an unknown key or a value outside its range.</source>
        <translation>Den har en ukendt nøgle eller en værdi uden for området.</translation>
    </message>
    <message>
        <source>It is not signed by who may, is damaged, or does not fit this unit.</source>
        <translation>Den er ikke signeret af en berettiget, er beskadiget eller passer ikke til enheden.</translation>
    </message>
    <message>
        <source>It is welded or stuck, its feedback is wired wrongly, or its coil is supplied from elsewhere.</source>
        <translation>Den er svejst eller sidder fast, tilbagemeldingen er forbundet forkert, eller spolen forsynes andetsteds fra.</translation>
    </message>
    <message>
        <source>It was closed by hand, is welded, or its feedback is wired wrongly.</source>
        <translation>Den blev sluttet manuelt, er svejst, eller tilbagemeldingen er forbundet forkert.</translation>
    </message>
    <message>
        <source>It was set by hand or by a time server after a long time without one.</source>
        <translation>Det blev stillet manuelt eller af en tidsserver efter lang tid uden.</translation>
    </message>
    <message>
        <source>It was told to run but stays off: a lock, its own waiting time, no DC voltage, or a missing grid.</source>
        <translation>Den skal køre, men forbliver slukket: spærring, egen ventetid, ingen DC-spænding eller manglende net.</translation>
    </message>
    <message>
        <source>Its auxiliary supply is missing or damaged.</source>
        <translation>Dens hjælpeforsyning mangler eller er beskadiget.</translation>
    </message>
    <message>
        <source>Its board is not heard: no protection against arcs.</source>
        <translation>Dens kort høres ikke: ingen beskyttelse mod lysbuer.</translation>
    </message>
    <message>
        <source>Its coil lost its supply, or somebody opened it.</source>
        <translation>Dens spole mistede forsyningen, eller nogen åbnede den.</translation>
    </message>
    <message>
        <source>Its contacts are welded: the rack cannot be separated.</source>
        <translation>Dens kontakter er svejst: racket kan ikke adskilles.</translation>
    </message>
    <message>
        <source>Its current transformers are turned round or swapped.</source>
        <translation>Dens strømtransformere er vendt eller ombyttet.</translation>
    </message>
    <message>
        <source>Its firmware knows a state the profile does not.</source>
        <translation>Dens firmware kender en tilstand, profilen ikke kender.</translation>
    </message>
    <message>
        <source>Its memory has failed or was not written completely.</source>
        <translation>Dens hukommelse svigtede eller blev ikke skrevet helt.</translation>
    </message>
    <message>
        <source>Its own limits, local control, a second master, or wrong scaling.</source>
        <translation>Egne grænser, lokal styring, anden master eller forkert skalering.</translation>
    </message>
    <message>
        <source>Its own test has failed: memory, measurement or supply.</source>
        <translation>Dens selvtest fejlede: hukommelse, måling eller forsyning.</translation>
    </message>
    <message>
        <source>Its own test or memory has failed.</source>
        <translation>Dens selvtest eller hukommelse har svigtet.</translation>
    </message>
    <message>
        <source>Its process failed, took too long, or its plan was refused; the detail says which.</source>
        <translation>Dens proces svigtede, tog for lang tid, eller planen blev afvist; detaljen siger hvilket.</translation>
    </message>
    <message>
        <source>Its profile has not been verified on this hardware.</source>
        <translation>Dens profil er ikke verificeret på denne hardware.</translation>
    </message>
    <message>
        <source>Its register has larger steps than the product on offer allows.</source>
        <translation>Dens register har større trin, end det udbudte produkt tillader.</translation>
    </message>
    <message>
        <source>Its supply, plug, bus or driver; or a line, address or file of the site file that it does not have.</source>
        <translation>Dens forsyning, stik, bus eller driver; eller en linje, adresse eller fil i anlægsfilen, som den ikke har.</translation>
    </message>
    <message>
        <source>Its temperature probe reads below the charging limit.</source>
        <translation>Dens temperaturføler viser under ladegrænsen.</translation>
    </message>
    <message>
        <source>Its wire is open or shorted, or its converter does not answer.</source>
        <translation>Dens ledning er afbrudt eller kortsluttet, eller omformeren svarer ikke.</translation>
    </message>
    <message>
        <source>Keep away and call the fire brigade: a lithium battery can burn again. Reset only after an inspection.</source>
        <translation>Hold afstand, og ring til brandvæsenet: et lithiumbatteri kan bryde i brand igen. Nulstil først efter eftersyn.</translation>
    </message>
    <message>
        <source>Keep away from live parts; disconnect and measure the insulation. Then acknowledge and reset.</source>
        <translation>Hold afstand til spændingsførende dele; frakobl, og mål isolationen. Kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Keep away from the DC side; disconnect and measure the insulation. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Hold afstand til DC-siden; frakobl, og mål isolationen. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Keep away while one cell is much hotter than the others; check the cooling. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Hold afstand, så længe én celle er langt varmere end de andre; kontrollér kølingen. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Let it charge soon.</source>
        <translation>Lad det lade snart.</translation>
    </message>
    <message>
        <source>Let it charge soon; a battery left empty is damaged.</source>
        <translation>Lad det lade snart; et batteri, der står tomt, beskadiges.</translation>
    </message>
    <message>
        <source>Let it charge to 100 % once, for example with mode charge only.</source>
        <translation>Lad det lade til 100 % én gang, fx med tilstanden Kun ladning.</translation>
    </message>
    <message>
        <source>Let it cool; check the cooling. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Lad det køle; kontrollér kølingen. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Let less run below the service, or sell less; look at the bounds in `ballast explain`.</source>
        <translation>Lad mindre køre under tjenesten, eller sælg mindre; se grænserne i `ballast explain`.</translation>
    </message>
    <message>
        <source>Let the heater warm the cells before charging.</source>
        <translation>Lad varmelegemet varme cellerne før ladning.</translation>
    </message>
    <message>
        <source>Let the rack rest and balance; have the cell checked if it returns. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Lad racket hvile og balancere; få cellen kontrolleret, hvis det gentager sig. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Let the unit discharge at such times; inform the grid operator if it lasts.</source>
        <translation>Lad enheden aflade på sådanne tider; underret netselskabet, hvis det varer ved.</translation>
    </message>
    <message>
        <source>Let the unit run again, or take the schedule back.</source>
        <translation>Lad enheden køre igen, eller tag tidsplanen tilbage.</translation>
    </message>
    <message>
        <source>Line to a device is unreliable</source>
        <translation>Linjen til en enhed er upålidelig</translation>
    </message>
    <message>
        <source>Load groups are switched off</source>
        <translation>Lastgrupper er koblet fra</translation>
    </message>
    <message>
        <source>Loads or PV of one phase are too much; the battery does what it can and must not add to it.</source>
        <translation>Forbrug eller sol på en fase er for stort; batteriet gør, hvad det kan, og må ikke lægge noget til.</translation>
    </message>
    <message>
        <source>Long line, heavy load, or a tap of the transformer that is set too low.</source>
        <translation>Lang linje, stor last eller for lavt indstillet transformertrin.</translation>
    </message>
    <message>
        <source>Look at processor load, temperature and supply; end other programs.</source>
        <translation>Se processorbelastning, temperatur og forsyning; afslut andre programmer.</translation>
    </message>
    <message>
        <source>Look at tariff and planning in the site file. The last plan is used while it holds, then self-consumption.</source>
        <translation>Se tarif og planlægning i anlægsfilen. Den sidste plan bruges, mens den gælder, derefter egetforbrug.</translation>
    </message>
    <message>
        <source>Look at the bounds in `ballast explain`; take back volume if the cause stays.</source>
        <translation>Se grænserne i `ballast explain`; tag mængde tilbage, hvis årsagen består.</translation>
    </message>
    <message>
        <source>Look at the cell page; plan the replacement of the rack or of the weak module.</source>
        <translation>Se cellesiden; planlæg udskiftning af racket eller det svage modul.</translation>
    </message>
    <message>
        <source>Look at the detail; the battery itself is held back already.</source>
        <translation>Se detaljen; batteriet selv er allerede begrænset.</translation>
    </message>
    <message>
        <source>Look at the inverter's display; check the DC switch and the release inputs.</source>
        <translation>Se inverterens display; kontrollér DC-afbryder og frigivelsesindgange.</translation>
    </message>
    <message>
        <source>Look at the processor load on the system page.</source>
        <translation>Se processorbelastningen på systemsiden.</translation>
    </message>
    <message>
        <source>Look for other masters; compare the direction of the current with the inverter's display.</source>
        <translation>Se efter andre mastere; sammenlign strømretningen med inverterens display.</translation>
    </message>
    <message>
        <source>Look for the hottest cell with a thermal camera; check its bus bars. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Find den varmeste celle med termokamera; kontrollér dens strømskinner. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Look the alarm word up in the inverter's manual.</source>
        <translation>Slå alarmordet op i inverterens manual.</translation>
    </message>
    <message>
        <source>Lower the discharge limit in the site file, or shed loads in backup.</source>
        <translation>Sænk afladegrænsen i anlægsfilen, eller kobl laster fra i nøddrift.</translation>
    </message>
    <message>
        <source>Make sure nobody is in danger. Release the button, then release the stop in two steps.</source>
        <translation>Sørg for, at ingen er i fare. Frigør knappen, og frigiv så stoppet i to trin.</translation>
    </message>
    <message>
        <source>Manual mode holds power only as long as somebody renews it.</source>
        <translation>Manuel tilstand holder kun effekten, så længe nogen fornyer den.</translation>
    </message>
    <message>
        <source>Manual set-point was not renewed</source>
        <translation>Manuelt setpunkt blev ikke fornyet</translation>
    </message>
    <message>
        <source>Measure 5 V at the board under load; replace the supply.</source>
        <translation>Mål 5 V på kortet under last; udskift forsyningen.</translation>
    </message>
    <message>
        <source>Measure at the DC terminals; check contactor, fuse and profile.</source>
        <translation>Mål på DC-klemmerne; kontrollér kontaktor, sikring og profil.</translation>
    </message>
    <message>
        <source>Measure string by string.</source>
        <translation>Mål streng for streng.</translation>
    </message>
    <message>
        <source>Measure the heater's current; check fuse, relay and door.</source>
        <translation>Mål varmelegemets strøm; kontrollér sikring, relæ og dør.</translation>
    </message>
    <message>
        <source>Measure the insulation of each string; look for moisture in plugs.</source>
        <translation>Mål hver strengs isolation; se efter fugt i stik.</translation>
    </message>
    <message>
        <source>Memory of the controller runs out</source>
        <translation>Styringens hukommelse er ved at slippe op</translation>
    </message>
    <message>
        <source>Meter does not answer</source>
        <translation>Måleren svarer ikke</translation>
    </message>
    <message>
        <source>Meter does not tell the direction of power</source>
        <translation>Måleren viser ikke effektens retning</translation>
    </message>
    <message>
        <source>Meter is not the expected device</source>
        <translation>Måleren er ikke den ventede enhed</translation>
    </message>
    <message>
        <source>Meter sends frozen values</source>
        <translation>Måleren sender fastfrosne værdier</translation>
    </message>
    <message>
        <source>Meter sends impossible values</source>
        <translation>Måleren sender umulige værdier</translation>
    </message>
    <message>
        <source>Meter was never heard</source>
        <translation>Måleren har aldrig svaret</translation>
    </message>
    <message>
        <source>Missing balancing or an aged cell.</source>
        <translation>Manglende balancering eller ældet celle.</translation>
    </message>
    <message>
        <source>Missing balancing, a weak cell or a broken sense wire.</source>
        <translation>Manglende balancering, svag celle eller defekt måleledning.</translation>
    </message>
    <message>
        <source>Modbus line is silent</source>
        <translation>Modbus-linjen er tavs</translation>
    </message>
    <message>
        <source>Model, rating or settings do not fit together, or differ between units.</source>
        <translation>Model, mærkeværdier eller indstillinger passer ikke sammen eller afviger mellem enheder.</translation>
    </message>
    <message>
        <source>Module voltage outside its band</source>
        <translation>Modulspænding uden for området</translation>
    </message>
    <message>
        <source>Module voltage outside its band: protection</source>
        <translation>Modulspænding uden for området: beskyttelse</translation>
    </message>
    <message>
        <source>Moisture or a damaged PV or DC cable.</source>
        <translation>Fugt eller beskadiget PV- eller DC-kabel.</translation>
    </message>
    <message>
        <source>Moisture, a damaged cable or a device with leakage to earth.</source>
        <translation>Fugt, beskadiget kabel eller en enhed med lækstrøm til jord.</translation>
    </message>
    <message>
        <source>Moisture, a damaged cable or a fault inside a module.</source>
        <translation>Fugt, beskadiget kabel eller fejl i et modul.</translation>
    </message>
    <message>
        <source>More current than the BMS allows: overload, or limits that are not obeyed.</source>
        <translation>Mere strøm, end BMS tillader: overlast eller grænser, der ikke følges.</translation>
    </message>
    <message>
        <source>More power is asked for than it can give at this temperature.</source>
        <translation>Der kræves mere effekt, end den kan give ved denne temperatur.</translation>
    </message>
    <message>
        <source>More than one poll in twenty fails: disturbance, bad shielding, a loose plug, or a second master.</source>
        <translation>Mere end hver tyvende forespørgsel fejler: forstyrrelse, dårlig skærm, løst stik eller anden master.</translation>
    </message>
    <message>
        <source>Much PV in the neighbourhood and little load.</source>
        <translation>Meget PV i nabolaget og lille last.</translation>
    </message>
    <message>
        <source>Much PV in the neighbourhood, or a wrong transformer tap.</source>
        <translation>Meget PV i nabolaget eller forkert transformertrin.</translation>
    </message>
    <message>
        <source>Neither grid meter nor inverter measures it, or they are silent.</source>
        <translation>Hverken netmåler eller inverter måler den, eller de er tavse.</translation>
    </message>
    <message>
        <source>New configuration refused</source>
        <translation>Ny konfiguration afvist</translation>
    </message>
    <message>
        <source>No commissioning test has passed on this site as it is wired now: a transformer, sign or scale may be wrong.</source>
        <translation>Ingen idriftsættelsestest er bestået på anlægget, som det nu er forbundet: transformer, fortegn eller skala kan være forkert.</translation>
    </message>
    <message>
        <source>No connection to the cloud</source>
        <translation>Ingen forbindelse til skyen</translation>
    </message>
    <message>
        <source>No grid frequency for the services that are sold</source>
        <translation>Ingen netfrekvens til de solgte tjenester</translation>
    </message>
    <message>
        <source>No grid or inverter, a power limit, no permission of the BMS, or attempts and energy of this day are used up.</source>
        <translation>Intet net eller ingen inverter, en effektgrænse, ingen tilladelse fra BMS, eller dagens forsøg og energi er brugt op.</translation>
    </message>
    <message>
        <source>No grid, or its grid relay has opened.</source>
        <translation>Intet net, eller netrelæet har åbnet.</translation>
    </message>
    <message>
        <source>No inverter with all of its batteries has been heard.</source>
        <translation>Ingen inverter med alle sine batterier har svaret.</translation>
    </message>
    <message>
        <source>No island is made onto a closed contactor. Have it checked, then reset this alarm.</source>
        <translation>Der dannes ingen ø-drift på en sluttet kontaktor. Få den kontrolleret, og nulstil så alarmen.</translation>
    </message>
    <message>
        <source>No island is made without it. Check the input and its wiring.</source>
        <translation>Uden den dannes ingen ø-drift. Kontrollér indgangen og dens ledninger.</translation>
    </message>
    <message>
        <source>No island: the battery is empty</source>
        <translation>Ingen ø-drift: batteriet er tomt</translation>
    </message>
    <message>
        <source>No plan may be used</source>
        <translation>Ingen plan må bruges</translation>
    </message>
    <message>
        <source>No time server was reached since the start.</source>
        <translation>Ingen tidsserver er nået siden starten.</translation>
    </message>
    <message>
        <source>Nobody has handed in prices for the hours to come.</source>
        <translation>Ingen har leveret priser for de kommende timer.</translation>
    </message>
    <message>
        <source>Nobody restarts the computer when it hangs: `RuntimeWatchdogSec` is missing or above 15 s, or the watchdog of the site file cannot be fed.</source>
        <translation>Ingen genstarter computeren, når den hænger: `RuntimeWatchdogSec` mangler eller er over 15 s, eller anlægsfilens watchdog kan ikke betjenes.</translation>
    </message>
    <message>
        <source>None or several of them are set as master, or two have the same address.</source>
        <translation>Ingen eller flere af dem er sat som master, eller to har samme adresse.</translation>
    </message>
    <message>
        <source>Note it for the next visit; update the BMS firmware.</source>
        <translation>Notér det til næste besøg; opdatér BMS-firmwaren.</translation>
    </message>
    <message>
        <source>Note the state on its display and send it to the manufacturer of this controller.</source>
        <translation>Notér tilstanden på displayet, og send den til styringens producent.</translation>
    </message>
    <message>
        <source>Note the time for the billing; nothing else is needed after a replacement.</source>
        <translation>Notér tiden til afregningen; efter en udskiftning skal intet andet gøres.</translation>
    </message>
    <message>
        <source>Nothing after a restart of the controller; otherwise check the line.</source>
        <translation>Intet efter en genstart af styringen; kontrollér ellers linjen.</translation>
    </message>
    <message>
        <source>Nothing in a disturbance; otherwise check the grid code set in the inverter.</source>
        <translation>Intet ved en forstyrrelse; kontrollér ellers netreglerne i inverteren.</translation>
    </message>
    <message>
        <source>Nothing in a disturbance; shed loads in an island.</source>
        <translation>Intet ved en forstyrrelse; kobl laster fra i ø-drift.</translation>
    </message>
    <message>
        <source>Nothing is needed; if it returns, replace the card.</source>
        <translation>Intet kræves; gentager det sig, så udskift kortet.</translation>
    </message>
    <message>
        <source>Nothing is needed; the site goes back by itself after the observation time. Check the main fuse.</source>
        <translation>Intet kræves; anlægget vender selv tilbage efter observationstiden. Kontrollér hovedsikringen.</translation>
    </message>
    <message>
        <source>Nothing is needed; the site goes back to the grid by itself.</source>
        <translation>Intet kræves; anlægget vender selv tilbage til nettet.</translation>
    </message>
    <message>
        <source>Nothing is needed; they come back by themselves, the most important first.</source>
        <translation>Intet kræves; de kommer selv igen, de vigtigste først.</translation>
    </message>
    <message>
        <source>Nothing to do at once. If it comes again, send the log to the manufacturer and say which page was open.</source>
        <translation>Intet straks. Gentager det sig, så send loggen til producenten, og oplys, hvilken side der var åben.</translation>
    </message>
    <message>
        <source>Nothing to do in a disturbance; otherwise check the meter.</source>
        <translation>Intet ved en forstyrrelse; kontrollér ellers måleren.</translation>
    </message>
    <message>
        <source>Nothing to do: it comes back by itself with the energy. Report the product as not available meanwhile.</source>
        <translation>Intet: den kommer selv igen med energien. Meld imens produktet som ikke til rådighed.</translation>
    </message>
    <message>
        <source>Nothing to do: it ends by itself. `ballast ask test-frequency off` ends it at once.</source>
        <translation>Intet: det slutter selv. `ballast ask test-frequency off` slutter det straks.</translation>
    </message>
    <message>
        <source>Nothing while the rack is full or cold; otherwise read the BMS's own display.</source>
        <translation>Intet, mens racket er fuldt eller koldt; læs ellers BMS’ eget display.</translation>
    </message>
    <message>
        <source>Nothing; charging ends by itself.</source>
        <translation>Intet; ladningen slutter selv.</translation>
    </message>
    <message>
        <source>Nothing; find out why it became empty.</source>
        <translation>Intet; find ud af, hvorfor det blev tomt.</translation>
    </message>
    <message>
        <source>Nothing; it comes back after its waiting time.</source>
        <translation>Intet; den kommer igen efter sin ventetid.</translation>
    </message>
    <message>
        <source>Nothing; it waits for the grid. If the grid is there, have the protection settings checked.</source>
        <translation>Intet; den venter på nettet. Er nettet der, så få beskyttelsesindstillingerne kontrolleret.</translation>
    </message>
    <message>
        <source>Nothing; power comes back by itself once the grid has been normal for the time of the grid code.</source>
        <translation>Intet; effekten kommer selv igen, når nettet har været normalt i netreglernes tid.</translation>
    </message>
    <message>
        <source>One cell runs ahead of the others at the end of charging.</source>
        <translation>Én celle løber foran de andre sidst i ladningen.</translation>
    </message>
    <message>
        <source>One of several power modules has tripped; the others work on.</source>
        <translation>Et af flere effektmoduler er koblet ud; de andre arbejder videre.</translation>
    </message>
    <message>
        <source>Open System, Commissioning at the screen, or run `ballast commission --yes`; when all is well the alarm goes. Or set site.commissioned in the site file.</source>
        <translation>Åbn System, Idriftsættelse på skærmen, eller kør `ballast commission --yes`; når alt er godt, forsvinder alarmen. Eller sæt site.commissioned i anlægsfilen.</translation>
    </message>
    <message>
        <source>Open the PV switch; measure string by string.</source>
        <translation>Åbn PV-afbryderen; mål streng for streng.</translation>
    </message>
    <message>
        <source>Open the PV switch; shorten the string.</source>
        <translation>Åbn PV-afbryderen; afkort strengen.</translation>
    </message>
    <message>
        <source>P(f) of the controller cannot work. Check the grid meter.</source>
        <translation>Styringens P(f) kan ikke virke. Kontrollér netmåleren.</translation>
    </message>
    <message>
        <source>PV delivered more than loads and battery take, and no output is left that could switch it off.</source>
        <translation>PV leverede mere, end laster og batteri tager, og der er ingen udgang tilbage, som kan slå den fra.</translation>
    </message>
    <message>
        <source>PV delivered more than loads and battery take, and throttling by frequency did not help.</source>
        <translation>PV leverede mere, end laster og batteri tager, og drosling via frekvensen hjalp ikke.</translation>
    </message>
    <message>
        <source>PV delivers more than load, battery and limit take, or the mode leaves the battery at rest or at a set power.</source>
        <translation>PV leverer mere, end last, batteri og grænse tager, eller tilstanden lader batteriet hvile eller køre med en fast effekt.</translation>
    </message>
    <message>
        <source>Parallel inverters disagree about their master</source>
        <translation>Parallelle invertere er uenige om deres master</translation>
    </message>
    <message>
        <source>Parallel inverters do not hear each other</source>
        <translation>Parallelle invertere hører ikke hinanden</translation>
    </message>
    <message>
        <source>Parts of the inverter do not hear each other</source>
        <translation>Dele af inverteren hører ikke hinanden</translation>
    </message>
    <message>
        <source>Phases of a meter do not add up to its total</source>
        <translation>En målers faser giver ikke dens sum</translation>
    </message>
    <message>
        <source>Plan a capacity test and the replacement of modules.</source>
        <translation>Planlæg kapacitetstest og udskiftning af moduler.</translation>
    </message>
    <message>
        <source>Planner does not deliver</source>
        <translation>Planlæggeren leverer ikke</translation>
    </message>
    <message>
        <source>Plus and minus of the DC cables are swapped.</source>
        <translation>DC-kablernes plus og minus er ombyttet.</translation>
    </message>
    <message>
        <source>Poor ventilation of the electronics compartment.</source>
        <translation>Dårlig ventilation af elektronikrummet.</translation>
    </message>
    <message>
        <source>Power balance is impossible</source>
        <translation>Effektbalancen er umulig</translation>
    </message>
    <message>
        <source>Power cut, a tripped main fuse, or a grid outside voltage or frequency.</source>
        <translation>Strømsvigt, udløst hovedsikring eller net uden for spænding eller frekvens.</translation>
    </message>
    <message>
        <source>Power has gone back to the baseline and the services count as not delivered. Check the meter and its line.</source>
        <translation>Effekten er tilbage på basislinjen, og tjenesterne tæller som ikke leveret. Kontrollér måleren og dens linje.</translation>
    </message>
    <message>
        <source>Power has stopped. Check fans; if one cell is much hotter than the others, keep away and call service.</source>
        <translation>Effekten er standset. Kontrollér ventilatorer; er én celle langt varmere, så hold afstand og tilkald service.</translation>
    </message>
    <message>
        <source>Power is limited by the worse of the two. Charge the rack to full once; if it returns, have the BMS checked.</source>
        <translation>Effekten begrænses af den værste af de to. Lad racket helt op én gang; gentager det sig, så få BMS kontrolleret.</translation>
    </message>
    <message>
        <source>Power of the inverter's two sides does not match</source>
        <translation>Effekten på inverterens to sider passer ikke</translation>
    </message>
    <message>
        <source>Power stage of the inverter has failed</source>
        <translation>Inverterens effekttrin har svigtet</translation>
    </message>
    <message>
        <source>Power that this unit does not control, such as PV, or a meter that does not answer.</source>
        <translation>Effekt, som enheden ikke styrer, fx PV, eller en måler, der ikke svarer.</translation>
    </message>
    <message>
        <source>Power was cut while it was written, or the card is failing.</source>
        <translation>Strømmen forsvandt under skrivning, eller kortet er ved at svigte.</translation>
    </message>
    <message>
        <source>Pre-charge has failed, the coil has no supply, or an interlock is open.</source>
        <translation>Forladning mislykkedes, spolen har ingen forsyning, eller en spærrekreds er åben.</translation>
    </message>
    <message>
        <source>Prices of the dynamic tariff are missing</source>
        <translation>Den dynamiske tarifs priser mangler</translation>
    </message>
    <message>
        <source>Processor is hot</source>
        <translation>Processoren er varm</translation>
    </message>
    <message>
        <source>Processor of the controller is overloaded</source>
        <translation>Styringens processor er overbelastet</translation>
    </message>
    <message>
        <source>Rack and inverter measure different DC voltages</source>
        <translation>Rack og inverter måler forskellig DC-spænding</translation>
    </message>
    <message>
        <source>Rack voltage is critically low</source>
        <translation>Rackspænding er kritisk lav</translation>
    </message>
    <message>
        <source>Rack voltage is low</source>
        <translation>Rackspænding er lav</translation>
    </message>
    <message>
        <source>Rack voltage is too high</source>
        <translation>Rackspænding er for høj</translation>
    </message>
    <message>
        <source>Racks were connected at different states of charge.</source>
        <translation>Rack blev forbundet ved forskellig ladetilstand.</translation>
    </message>
    <message>
        <source>Rain, condensation or a leak of the cooling has reached the water sensor.</source>
        <translation>Regn, kondens eller en kølelækage har nået vandføleren.</translation>
    </message>
    <message>
        <source>Read the BMS's own alarms.</source>
        <translation>Læs BMS’ egne alarmer.</translation>
    </message>
    <message>
        <source>Read the alarm of the named module.</source>
        <translation>Læs det nævnte moduls alarm.</translation>
    </message>
    <message>
        <source>Read the alarm on the inverter, remove the cause, reset it.</source>
        <translation>Læs alarmen på inverteren, fjern årsagen, nulstil den.</translation>
    </message>
    <message>
        <source>Read the detail: it names board and line. End other programs that use the board; replace a relay that sticks.</source>
        <translation>Læs detaljen: den nævner kort og linje. Afslut andre programmer, der bruger kortet; udskift et relæ, der hænger.</translation>
    </message>
    <message>
        <source>Read the detail: it names board, line and cause. Its outputs are at their safe values or as they were.</source>
        <translation>Læs detaljen: den nævner kort, linje og årsag. Udgangene er på sikre værdier eller som før.</translation>
    </message>
    <message>
        <source>Read the inverter's own alarm, switch loads off. It is tried again by itself, after some failures once an hour.</source>
        <translation>Læs inverterens egen alarm, sluk laster. Det forsøges igen af sig selv, efter nogle mislykkede forsøg en gang i timen.</translation>
    </message>
    <message>
        <source>Records for the cloud cannot be stored</source>
        <translation>Registreringer til skyen kan ikke gemmes</translation>
    </message>
    <message>
        <source>Records for the cloud were lost</source>
        <translation>Registreringer til skyen gik tabt</translation>
    </message>
    <message>
        <source>Records, logs or foreign files have filled it.</source>
        <translation>Optagelser, logfiler eller fremmede filer har fyldt den.</translation>
    </message>
    <message>
        <source>Reduce the load; clean the air path.</source>
        <translation>Sænk lasten; rens luftvejen.</translation>
    </message>
    <message>
        <source>Relay of the inverter has failed</source>
        <translation>Inverterens relæ har svigtet</translation>
    </message>
    <message>
        <source>Release the stop in two steps when the reason has gone.</source>
        <translation>Frigiv stoppet i to trin, når grunden er væk.</translation>
    </message>
    <message>
        <source>Remove the cause named in the detail; tell the buyer if it stays.</source>
        <translation>Fjern årsagen nævnt i detaljen; underret køberen, hvis den består.</translation>
    </message>
    <message>
        <source>Remove what is named in the detail; a rack that takes no charge needs service.</source>
        <translation>Fjern det nævnte i detaljen; et rack, der ikke tager ladning, kræver service.</translation>
    </message>
    <message>
        <source>Remove what the detail names; supply comes back by itself.</source>
        <translation>Fjern det, detaljen nævner; forsyningen kommer selv igen.</translation>
    </message>
    <message>
        <source>Repair it before you leave the site; look after the cabinet until then.</source>
        <translation>Reparér det, før du forlader anlægget; hold øje med skabet imens.</translation>
    </message>
    <message>
        <source>Repeat the update of the inverter.</source>
        <translation>Gentag opdateringen af inverteren.</translation>
    </message>
    <message>
        <source>Replace the card; a stop would not survive a restart.</source>
        <translation>Udskift kortet; et stop ville ikke overleve en genstart.</translation>
    </message>
    <message>
        <source>Report the product as not available; check energy and the settings of [services.ffr].</source>
        <translation>Meld produktet som ikke til rådighed; kontrollér energi og indstillingerne i [services.ffr].</translation>
    </message>
    <message>
        <source>Restart once; call the maker's service if it returns.</source>
        <translation>Genstart én gang; tilkald producentens service, hvis det gentager sig.</translation>
    </message>
    <message>
        <source>Restart the BMS; replace it if the fault stays. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Genstart BMS; udskift det, hvis fejlen består. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Restart the device and check its firmware.</source>
        <translation>Genstart enheden, og kontrollér dens firmware.</translation>
    </message>
    <message>
        <source>Restart the program when convenient and send the cloud log to the manufacturer.</source>
        <translation>Genstart programmet ved lejlighed, og send skyloggen til producenten.</translation>
    </message>
    <message>
        <source>Restart the program when convenient and send the log to the manufacturer.</source>
        <translation>Genstart programmet ved lejlighed, og send loggen til producenten.</translation>
    </message>
    <message>
        <source>Restart the program when convenient; send the log to the manufacturer if it returns.</source>
        <translation>Genstart programmet ved lejlighed; send loggen til producenten, hvis det gentager sig.</translation>
    </message>
    <message>
        <source>Restore the connection; the local history still has the values.</source>
        <translation>Genopret forbindelsen; den lokale historik har stadig værdierne.</translation>
    </message>
    <message>
        <source>Rule for reactive power is not in force</source>
        <translation>Regel for reaktiv effekt gælder ikke</translation>
    </message>
    <message>
        <source>Run the commissioning test, or charge with little power and compare both; correct sensor or profile. Then acknowledge and reset.</source>
        <translation>Kør idriftsættelsestesten, eller lad med lille effekt, og sammenlign; ret føleren eller profilen. Kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>See the reason on the page Cloud, and report it; this version is not tried again by itself.</source>
        <translation>Se årsagen på siden Cloud, og meld den; versionen prøves ikke igen af sig selv.</translation>
    </message>
    <message>
        <source>See the reason on the page Cloud; bring an update that fits.</source>
        <translation>Se årsagen på siden Cloud; find en opdatering, der passer.</translation>
    </message>
    <message>
        <source>Seen by {0}, {1}</source>
        <translation>Set af {0}, {1}</translation>
    </message>
    <message>
        <source>Self-discharge or consumption of the cabinet while the unit was off.</source>
        <translation>Selvafladning eller skabets forbrug, mens enheden var slukket.</translation>
    </message>
    <message>
        <source>Self-discharge, consumption of the cabinet, or a long time without the possibility to charge.</source>
        <translation>Selvafladning, skabets forbrug eller lang tid uden mulighed for ladning.</translation>
    </message>
    <message>
        <source>Self-test of the inverter failed</source>
        <translation>Inverterens selvtest fejlede</translation>
    </message>
    <message>
        <source>Send the fault record of the log folder to the manufacturer.</source>
        <translation>Send fejlrapporten i logmappen til producenten.</translation>
    </message>
    <message>
        <source>Sensor of the BMS has failed</source>
        <translation>BMS’ føler har svigtet</translation>
    </message>
    <message>
        <source>Separate it: two sources must never meet there.</source>
        <translation>Adskil dem: to kilder må aldrig mødes der.</translation>
    </message>
    <message>
        <source>Set RuntimeWatchdogSec=14 in systemd and restart the computer, or correct [watchdog] as the detail says.</source>
        <translation>Sæt RuntimeWatchdogSec=14 i systemd, og genstart computeren, eller ret [watchdog] som i detaljen.</translation>
    </message>
    <message>
        <source>Set backup.phases in the site file to the phases of the grid connection, or have the meter checked.</source>
        <translation>Sæt backup.phases i anlægsfilen til nettilslutningens faser, eller få måleren kontrolleret.</translation>
    </message>
    <message>
        <source>Set exactly one master and different addresses.</source>
        <translation>Sæt præcis én master og forskellige adresser.</translation>
    </message>
    <message>
        <source>Set grid code and limits again before it runs.</source>
        <translation>Indstil netregler og grænser igen, før den kører.</translation>
    </message>
    <message>
        <source>Set it back to remote operation when the work is done.</source>
        <translation>Sæt den tilbage i fjerndrift, når arbejdet er færdigt.</translation>
    </message>
    <message>
        <source>Set the meter to bidirectional measurement (mode B, or application H) if power can flow both ways here.</source>
        <translation>Sæt måleren til tovejsmåling (mode B eller application H), hvis effekt kan løbe begge veje her.</translation>
    </message>
    <message>
        <source>Set-point from outside was not renewed</source>
        <translation>Eksternt setpunkt blev ikke fornyet</translation>
    </message>
    <message>
        <source>Several devices fell silent together</source>
        <translation>Flere enheder blev tavse på én gang</translation>
    </message>
    <message>
        <source>Short circuit at the backup output</source>
        <translation>Kortslutning på nødstrømsudgangen</translation>
    </message>
    <message>
        <source>Short circuit at the rack</source>
        <translation>Kortslutning ved racket</translation>
    </message>
    <message>
        <source>Short circuit at the rack: protection</source>
        <translation>Kortslutning ved racket: beskyttelse</translation>
    </message>
    <message>
        <source>Site is not commissioned</source>
        <translation>Anlægget er ikke idriftsat</translation>
    </message>
    <message>
        <source>Smoke in the cabinet</source>
        <translation>Røg i skabet</translation>
    </message>
    <message>
        <source>Smoke or water would not be noticed: wire open or shorted, or its converter does not answer.</source>
        <translation>Røg eller vand ville ikke opdages: ledning afbrudt eller kortsluttet, eller omformeren svarer ikke.</translation>
    </message>
    <message>
        <source>Solar power is switched off in the island</source>
        <translation>Solenergi er koblet fra i ø-drift</translation>
    </message>
    <message>
        <source>Somebody has used its stop switch.</source>
        <translation>Nogen har brugt stopkontakten.</translation>
    </message>
    <message>
        <source>Somebody pressed it, or its wire is broken.</source>
        <translation>Nogen trykkede på det, eller ledningen er brudt.</translation>
    </message>
    <message>
        <source>Somebody works at it, or a door contact is loose.</source>
        <translation>Nogen arbejder på den, eller en dørkontakt er løs.</translation>
    </message>
    <message>
        <source>Somebody works at it, or it was left in local control.</source>
        <translation>Nogen arbejder på den, eller den blev efterladt i lokal styring.</translation>
    </message>
    <message>
        <source>Somebody works at the battery, or a door contact is loose.</source>
        <translation>Nogen arbejder på batteriet, eller en dørkontakt er løs.</translation>
    </message>
    <message>
        <source>Somebody works at the cabinet, or the door was not closed.</source>
        <translation>Nogen arbejder ved skabet, eller døren blev ikke lukket.</translation>
    </message>
    <message>
        <source>Spread single-phase loads over the phases, or switch some off.</source>
        <translation>Fordel enfasede forbrugere på faserne, eller sluk nogle.</translation>
    </message>
    <message>
        <source>Spread single-phase loads; have the neutral checked.</source>
        <translation>Fordel enfasede laster; få nullederen kontrolleret.</translation>
    </message>
    <message>
        <source>Spread the loads; have the neutral checked.</source>
        <translation>Fordel lasterne; få nullederen kontrolleret.</translation>
    </message>
    <message>
        <source>Start not complete</source>
        <translation>Start ikke fuldført</translation>
    </message>
    <message>
        <source>State of charge is doubtful</source>
        <translation>Ladetilstanden er usikker</translation>
    </message>
    <message>
        <source>State of charge was wrong at full or empty</source>
        <translation>Ladetilstand var forkert ved fuldt eller tomt</translation>
    </message>
    <message>
        <source>State of the unit cannot be stored</source>
        <translation>Enhedens tilstand kan ikke gemmes</translation>
    </message>
    <message>
        <source>Stop other masters polling this device, or give it a longer poll period in the site file.</source>
        <translation>Stop andre masteres forespørgsler, eller giv enheden længere interval i anlægsfilen.</translation>
    </message>
    <message>
        <source>Stopped by the operator</source>
        <translation>Stoppet af operatøren</translation>
    </message>
    <message>
        <source>Strings share the current unevenly</source>
        <translation>Strenge deler strømmen ujævnt</translation>
    </message>
    <message>
        <source>Supply comes back with the grid, or when the battery was charged again.</source>
        <translation>Forsyningen kommer igen med nettet, eller når batteriet er ladet.</translation>
    </message>
    <message>
        <source>Supply is interrupted, or the main switch is open.</source>
        <translation>Forsyningen er afbrudt, eller hovedafbryderen er åben.</translation>
    </message>
    <message>
        <source>Supply of the controller is too low</source>
        <translation>Styringens forsyning er for lav</translation>
    </message>
    <message>
        <source>Switch PV off by hand. The island starts again by itself after a wait that doubles, at most one hour; resetting this alarm makes the wait short again.</source>
        <translation>Slå PV fra i hånden. Ø-driften starter selv igen efter en ventetid, der fordobles, højst en time; nulstilles alarmen, bliver den kort igen.</translation>
    </message>
    <message>
        <source>Switch backup loads off.</source>
        <translation>Sluk nødstrømslaster.</translation>
    </message>
    <message>
        <source>Switch it on again when the reason has gone.</source>
        <translation>Tænd den igen, når grunden er væk.</translation>
    </message>
    <message>
        <source>Switch loads off, or choose a mode that shaves peaks.</source>
        <translation>Sluk laster, eller vælg en tilstand, der reducerer spidser.</translation>
    </message>
    <message>
        <source>Switch loads off. Load groups are shed by their priority.</source>
        <translation>Sluk laster. Lastgrupper kobles fra efter prioritet.</translation>
    </message>
    <message>
        <source>Switch off and tighten the terminals with the right torque. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Sluk, og spænd klemmerne med rette moment. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Switch off the DC side and inspect plugs and cables. Then acknowledge and reset.</source>
        <translation>Sluk DC-siden, og efterse stik og kabler. Kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Switch off, wait for the DC bus to discharge, and swap the cables. Then acknowledge and reset.</source>
        <translation>Sluk, vent på at DC-bussen aflades, og byt kablerne. Kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Switch three-phase motors off; check the main fuses.</source>
        <translation>Sluk trefasede motorer; kontrollér hovedsikringerne.</translation>
    </message>
    <message>
        <source>Take back or buy back the volume named in the detail, or remove the cause.</source>
        <translation>Tag mængden i detaljen tilbage, køb den tilbage, eller fjern årsagen.</translation>
    </message>
    <message>
        <source>Temperature of a cabinet zone is not known</source>
        <translation>En skabszones temperatur er ukendt</translation>
    </message>
    <message>
        <source>Terminal too hot</source>
        <translation>Klemme for varm</translation>
    </message>
    <message>
        <source>Terminal too hot: protection</source>
        <translation>Klemme for varm: beskyttelse</translation>
    </message>
    <message>
        <source>The AC switch was opened or has tripped.</source>
        <translation>AC-afbryderen blev åbnet eller er udløst.</translation>
    </message>
    <message>
        <source>The BMS has seen a dangerous value; it is named in the detail.</source>
        <translation>BMS har set en farlig værdi; den står i detaljen.</translation>
    </message>
    <message>
        <source>The BMS has told the inverter of a fault.</source>
        <translation>BMS har meldt inverteren en fejl.</translation>
    </message>
    <message>
        <source>The BMS is starting, balancing, in maintenance, or has opened its contactor.</source>
        <translation>BMS starter, balancerer, er i service eller har åbnet sin kontaktor.</translation>
    </message>
    <message>
        <source>The BMS loses count, its current sensor is off, or the capacity in the site file is wrong.</source>
        <translation>BMS tæller forkert, strømføleren er skæv, eller kapaciteten i anlægsfilen er forkert.</translation>
    </message>
    <message>
        <source>The BMS sees a value near its limit.</source>
        <translation>BMS ser en værdi nær sin grænse.</translation>
    </message>
    <message>
        <source>The DC switch was opened or has tripped.</source>
        <translation>DC-afbryderen blev åbnet eller er udløst.</translation>
    </message>
    <message>
        <source>The backup loads need more than the inverter can give.</source>
        <translation>Nødstrømslasterne kræver mere, end inverteren kan give.</translation>
    </message>
    <message>
        <source>The backup output is connected to the grid or to a generator.</source>
        <translation>Nødstrømsudgangen er forbundet til nettet eller en generator.</translation>
    </message>
    <message>
        <source>The battery holds less than the backup reserve</source>
        <translation>Batteriet har mindre end nødstrømsreserven</translation>
    </message>
    <message>
        <source>The battery is full or the charge voltage is set too high.</source>
        <translation>Batteriet er fuldt, eller ladespændingen er sat for højt.</translation>
    </message>
    <message>
        <source>The battery is nearly empty.</source>
        <translation>Batteriet er næsten tomt.</translation>
    </message>
    <message>
        <source>The battery stays at 0 W until then. Check the meter's wiring and profile, or take one that measures every phase.</source>
        <translation>Batteriet bliver på 0 W indtil da. Kontrollér målerens tilslutning og profil, eller tag en, der måler hver fase.</translation>
    </message>
    <message>
        <source>The board did not take the command, or somebody else sets the same relay, file or pin.</source>
        <translation>Kortet tog ikke kommandoen, eller en anden sætter samme relæ, fil eller ben.</translation>
    </message>
    <message>
        <source>The cabinet is cold or its heater is off.</source>
        <translation>Skabet er koldt, eller varmelegemet er slukket.</translation>
    </message>
    <message>
        <source>The cable between inverter and BMS, its bit rate or the battery type that is set.</source>
        <translation>Kablet mellem inverter og BMS, bithastigheden eller den valgte batteritype.</translation>
    </message>
    <message>
        <source>The cable between inverter and its meter, or the meter's address.</source>
        <translation>Kablet mellem inverter og måler eller målerens adresse.</translation>
    </message>
    <message>
        <source>The cable between them is loose or a terminator is missing.</source>
        <translation>Kablet mellem dem er løst, eller en terminering mangler.</translation>
    </message>
    <message>
        <source>The capacity has fallen below the maker's warning level.</source>
        <translation>Kapaciteten er faldet under producentens advarselsniveau.</translation>
    </message>
    <message>
        <source>The charge voltage is set too high, or the battery has opened its contactor under load.</source>
        <translation>Ladespændingen er sat for højt, eller batteriet har åbnet sin kontaktor under last.</translation>
    </message>
    <message>
        <source>The chosen fallback is in force. Check that system and the network.</source>
        <translation>Den valgte nøddrift gælder. Kontrollér systemet og netværket.</translation>
    </message>
    <message>
        <source>The clock module is missing or its driver is not loaded: after a power cut the time is unknown.</source>
        <translation>Urmodulet mangler, eller dets driver er ikke indlæst: efter strømsvigt er tiden ukendt.</translation>
    </message>
    <message>
        <source>The cloud does not accept this unit</source>
        <translation>Skyen accepterer ikke denne enhed</translation>
    </message>
    <message>
        <source>The coldest surface is at or below the dew point of the air.</source>
        <translation>Den koldeste flade er ved eller under luftens dugpunkt.</translation>
    </message>
    <message>
        <source>The commanding side has not renewed its choice, or the grid voltage is unknown.</source>
        <translation>Den styrende side har ikke fornyet sit valg, eller netspændingen er ukendt.</translation>
    </message>
    <message>
        <source>The computer is overloaded or was suspended.</source>
        <translation>Computeren er overbelastet eller var i dvale.</translation>
    </message>
    <message>
        <source>The connection to the cloud was switched off</source>
        <translation>Forbindelsen til skyen blev slået fra</translation>
    </message>
    <message>
        <source>The contractual fallback is in force. Check the control box and the line to it.</source>
        <translation>Kontraktens nøddrift gælder. Kontrollér styreboksen og linjen til den.</translation>
    </message>
    <message>
        <source>The controller counts by itself. Restart the BMS; check its firmware.</source>
        <translation>Styringen tæller selv. Genstart BMS; kontrollér firmwaren.</translation>
    </message>
    <message>
        <source>The controller or the line was away for longer than the inverter waits.</source>
        <translation>Styringen eller linjen var væk længere, end inverteren venter.</translation>
    </message>
    <message>
        <source>The controller takes a little power from the grid to save the rack.</source>
        <translation>Styringen tager lidt effekt fra nettet for at redde racket.</translation>
    </message>
    <message>
        <source>The controller's count and the BMS are far apart, or nothing reliable was heard since the start.</source>
        <translation>Styringens tælling og BMS er langt fra hinanden, eller intet pålideligt er hørt siden starten.</translation>
    </message>
    <message>
        <source>The device answers but does not measure any more.</source>
        <translation>Enheden svarer, men måler ikke mere.</translation>
    </message>
    <message>
        <source>The device or the gateway before it is overloaded, or it serves several masters.</source>
        <translation>Enheden eller dens gateway er overbelastet eller betjener flere mastere.</translation>
    </message>
    <message>
        <source>The disk is full, read-only or failing.</source>
        <translation>Disken er fuld, skrivebeskyttet eller ved at svigte.</translation>
    </message>
    <message>
        <source>The disk is full, read-only or failing; a stop would not survive a restart.</source>
        <translation>Disken er fuld, skrivebeskyttet eller ved at svigte; et stop ville ikke overleve en genstart.</translation>
    </message>
    <message>
        <source>The energy between full and empty is far below the rated one, or one cell is weak.</source>
        <translation>Energien mellem fuldt og tomt er langt under den mærkede, eller én celle er svag.</translation>
    </message>
    <message>
        <source>The energy of a grid service is not restored in time</source>
        <translation>En nettjenestes energi genoprettes ikke i tide</translation>
    </message>
    <message>
        <source>The fallback of the site file is in force. Check that side, or the grid meter.</source>
        <translation>Anlægsfilens nøddrift gælder. Kontrollér den side eller netmåleren.</translation>
    </message>
    <message>
        <source>The file system has found a fault and protects itself.</source>
        <translation>Filsystemet har fundet en fejl og beskytter sig.</translation>
    </message>
    <message>
        <source>The frequency has not come back, or the recovery takes too long.</source>
        <translation>Frekvensen er ikke kommet tilbage, eller genopretningen tager for lang tid.</translation>
    </message>
    <message>
        <source>The grid has gone while the inverter was feeding in.</source>
        <translation>Nettet faldt ud, mens inverteren eksporterede.</translation>
    </message>
    <message>
        <source>The grid has gone, or an inverter has separated itself because voltage or frequency left their bands.</source>
        <translation>Nettet faldt ud, eller en inverter koblede fra, fordi spænding eller frekvens forlod området.</translation>
    </message>
    <message>
        <source>The grid is lost</source>
        <translation>Nettet er tabt</translation>
    </message>
    <message>
        <source>The grid meter does not measure every phase that the site file names: it is of another kind, or a voltage wire is missing.</source>
        <translation>Netmåleren måler ikke hver fase, som anlægsfilen angiver: den er af en anden slags, eller en spændingsledning mangler.</translation>
    </message>
    <message>
        <source>The inverter charges with more than the BMS allows.</source>
        <translation>Inverteren lader med mere, end BMS tillader.</translation>
    </message>
    <message>
        <source>The inverter did not accept or confirm its reversion timer or heartbeat.</source>
        <translation>Inverteren accepterede eller bekræftede ikke sin returtimer eller sit livstegn.</translation>
    </message>
    <message>
        <source>The inverter has switched itself off; its own alarm words are in the detail.</source>
        <translation>Inverteren har slukket sig selv; dens alarmord står i detaljen.</translation>
    </message>
    <message>
        <source>The inverter moves power, yet the rack says exactly 0 A: its contactor is open or its sensor has failed.</source>
        <translation>Inverteren flytter effekt, men racket siger præcis 0 A: kontaktoren er åben, eller føleren er defekt.</translation>
    </message>
    <message>
        <source>The inverter takes more than the BMS allows: overload, or motors starting in backup.</source>
        <translation>Inverteren tager mere, end BMS tillader: overlast eller motorstart i nøddrift.</translation>
    </message>
    <message>
        <source>The inverter was set up for another country or code, or the preset of the site file is the wrong one.</source>
        <translation>Inverteren er sat op til andet land eller andre regler, eller anlægsfilens forvalg er forkert.</translation>
    </message>
    <message>
        <source>The inverter works on but is not content.</source>
        <translation>Inverteren arbejder videre, men er ikke tilfreds.</translation>
    </message>
    <message>
        <source>The inverters are at their limit.</source>
        <translation>Inverterne er ved deres grænse.</translation>
    </message>
    <message>
        <source>The inverters do not make the grid</source>
        <translation>Inverterne danner ikke nettet</translation>
    </message>
    <message>
        <source>The island cannot supply them now, or keeps the energy for more important loads.</source>
        <translation>Ø-driften kan ikke forsyne dem nu eller gemmer energien til vigtigere laster.</translation>
    </message>
    <message>
        <source>The island goes on; the return is tried again after longer and longer waits, at last once an hour. Have the contactor checked. Resetting this alarm ends the wait.</source>
        <translation>Ø-driften fortsætter; tilbagevenden forsøges igen efter stadig længere ventetider, til sidst en gang i timen. Få kontaktoren kontrolleret. Nulstilles alarmen, slutter ventetiden.</translation>
    </message>
    <message>
        <source>The island has ended. Have it checked, then reset this alarm.</source>
        <translation>Ø-driften er slut. Få den kontrolleret, og nulstil så alarmen.</translation>
    </message>
    <message>
        <source>The island is off: too much solar power</source>
        <translation>Ø-driften er slået fra: for meget solenergi</translation>
    </message>
    <message>
        <source>The island is overloaded</source>
        <translation>Ø-driften er overbelastet</translation>
    </message>
    <message>
        <source>The island's frequency is too low</source>
        <translation>Ø-driftens frekvens er for lav</translation>
    </message>
    <message>
        <source>The keep-alive does not arrive: writes are not acknowledged in the site file, or the bus is disturbed.</source>
        <translation>Livstegnet når ikke frem: skrivninger er ikke godkendt i anlægsfilen, eller bussen er forstyrret.</translation>
    </message>
    <message>
        <source>The key or certificate is wrong or has expired, the device is disabled at the hub, or the clock is wrong.</source>
        <translation>Nøglen eller certifikatet er forkert eller udløbet, enheden er spærret i hubben, eller uret går forkert.</translation>
    </message>
    <message>
        <source>The last run ended by a fault of the program; power was taken to 0 W.</source>
        <translation>Sidste kørsel endte med en programfejl; effekten blev sat til 0 W.</translation>
    </message>
    <message>
        <source>The line's cable, its converter or gateway has failed, or a second master talks on it.</source>
        <translation>Linjens kabel, omformer eller gateway svigtede, eller en anden master sender på den.</translation>
    </message>
    <message>
        <source>The loads draw more than battery and inverters can give now.</source>
        <translation>Lasterne trækker mere, end batteri og invertere kan give nu.</translation>
    </message>
    <message>
        <source>The loads draw more than the connection allows.</source>
        <translation>Lasterne trækker mere, end tilslutningen tillader.</translation>
    </message>
    <message>
        <source>The meter does not give voltage, current and active power of every phase the inverters feed, so the fuse cannot be protected.</source>
        <translation>Måleren giver ikke spænding, strøm og aktiv effekt for hver fase, som vekselretterne føder, så sikringen kan ikke beskyttes.</translation>
    </message>
    <message>
        <source>The meter shows the frequency too coarsely for a grid service</source>
        <translation>Måleren viser frekvensen for groft til en nettjeneste</translation>
    </message>
    <message>
        <source>The meter that measures the frequency is silent, frozen or slower than the stale limit.</source>
        <translation>Måleren for frekvensen er tavs, fastfrosset eller langsommere end grænsen.</translation>
    </message>
    <message>
        <source>The meter was replaced or reset, or its counter wraps round.</source>
        <translation>Måleren blev udskiftet eller nulstillet, eller dens tæller løb rundt.</translation>
    </message>
    <message>
        <source>The meter's measurement mode is the simple one: import and export both read positive.</source>
        <translation>Målerens måletilstand er den enkle: import og eksport vises begge positive.</translation>
    </message>
    <message>
        <source>The network, the router or the hub has not answered for a quarter of an hour.</source>
        <translation>Netværket, routeren eller hubben har ikke svaret i et kvarter.</translation>
    </message>
    <message>
        <source>The neutral is open or the earthing differs from the one set.</source>
        <translation>Nullederen er afbrudt, eller jordingen afviger fra den indstillede.</translation>
    </message>
    <message>
        <source>The new version did not come up well, or somebody ended its trial; the version before runs again.</source>
        <translation>Den nye version startede ikke, som den skulle, eller nogen afsluttede prøven; den forrige version kører igen.</translation>
    </message>
    <message>
        <source>The page named in the detail failed, took too long or drew nothing any more; control was not touched.</source>
        <translation>Siden nævnt i detaljen svigtede, tog for lang tid eller tegnede intet mere; styringen blev ikke berørt.</translation>
    </message>
    <message>
        <source>The part named in the detail (screen or history) failed; control was not touched.</source>
        <translation>Delen nævnt i detaljen (skærm eller historik) svigtede; styringen blev ikke berørt.</translation>
    </message>
    <message>
        <source>The power cut lasted longer than the stored energy, or began with the battery at its floor.</source>
        <translation>Strømafbrydelsen varede længere end den lagrede energi, eller den begyndte med batteriet ved sin nedre grænse.</translation>
    </message>
    <message>
        <source>The pre-charge resistor or contactor has failed, or the DC voltage is missing.</source>
        <translation>Forlademodstand eller -kontaktor svigtede, eller DC-spændingen mangler.</translation>
    </message>
    <message>
        <source>The rack has not been full for long: its state of charge and its cells drift apart.</source>
        <translation>Racket har længe ikke været fuldt: ladetilstand og celler glider fra hinanden.</translation>
    </message>
    <message>
        <source>The rack is empty or one cell is weak.</source>
        <translation>Racket er tomt, eller én celle er svag.</translation>
    </message>
    <message>
        <source>The rack is empty, or one cell is weak.</source>
        <translation>Racket er tomt, eller én celle er svag.</translation>
    </message>
    <message>
        <source>The rack is empty, or was left without charge for too long.</source>
        <translation>Racket er tomt eller stod for længe uden ladning.</translation>
    </message>
    <message>
        <source>The rack is full and one cell runs ahead.</source>
        <translation>Racket er fuldt, og én celle løber foran.</translation>
    </message>
    <message>
        <source>The rack is full, or a charger of its own works on it.</source>
        <translation>Racket er fuldt, eller en egen lader arbejder på det.</translation>
    </message>
    <message>
        <source>The rack is full.</source>
        <translation>Racket er fuldt.</translation>
    </message>
    <message>
        <source>The rack is nearly empty or heavily loaded.</source>
        <translation>Racket er næsten tomt eller hårdt belastet.</translation>
    </message>
    <message>
        <source>The rack is nearly empty.</source>
        <translation>Racket er næsten tomt.</translation>
    </message>
    <message>
        <source>The rating the device reports is well below the one of the site file.</source>
        <translation>Enhedens meldte mærkeværdi er langt under anlægsfilens.</translation>
    </message>
    <message>
        <source>The room is below its working temperature.</source>
        <translation>Rummet er under sin arbejdstemperatur.</translation>
    </message>
    <message>
        <source>The sensor is open, shorted or silent.</source>
        <translation>Føleren er afbrudt, kortsluttet eller tavs.</translation>
    </message>
    <message>
        <source>The site cannot go back to the grid</source>
        <translation>Anlægget kan ikke vende tilbage til nettet</translation>
    </message>
    <message>
        <source>The site is dark</source>
        <translation>Anlægget er uden strøm</translation>
    </message>
    <message>
        <source>The site stays as it is. Switch loads off: a loaded island may run slow. Check the synchronising relay and the phase sequence.</source>
        <translation>Anlægget forbliver, som det er. Sluk forbrugere: en belastet ø kan køre for langsomt. Kontrollér synkroniseringsrelæ og faserækkefølge.</translation>
    </message>
    <message>
        <source>The site stays on the grid. Check the meter's voltages.</source>
        <translation>Anlægget bliver på nettet. Kontrollér målerens spændinger.</translation>
    </message>
    <message>
        <source>The site would not come back from an island</source>
        <translation>Anlægget ville ikke komme tilbage fra ø-drift</translation>
    </message>
    <message>
        <source>The smoke detector has tripped.</source>
        <translation>Røgdetektoren er udløst.</translation>
    </message>
    <message>
        <source>The system that steers this unit, or the line to it, has failed.</source>
        <translation>Systemet, der styrer enheden, eller linjen til det har svigtet.</translation>
    </message>
    <message>
        <source>The touchscreen has restarted</source>
        <translation>Touchskærmen er genstartet</translation>
    </message>
    <message>
        <source>The touchscreen shows a plain page only</source>
        <translation>Touchskærmen viser kun en enkel side</translation>
    </message>
    <message>
        <source>The transistor between battery and DC bus is damaged.</source>
        <translation>Transistoren mellem batteri og DC-bus er beskadiget.</translation>
    </message>
    <message>
        <source>The unit is stopped, idle by hand, in an island, rescues a battery, or a paid volume runs in test mode.</source>
        <translation>Enheden er stoppet, manuelt i tomgang, i ø-drift, redder et batteri, eller en betalt mængde kører i testtilstand.</translation>
    </message>
    <message>
        <source>The unit was offline for longer than the outbox holds; the oldest telemetry was dropped.</source>
        <translation>Enheden var offline længere, end udbakken rækker; de ældste data blev kasseret.</translation>
    </message>
    <message>
        <source>The write guard or the device refused it; the reason is in the detail.</source>
        <translation>Skrivebeskyttelsen eller enheden afviste; grunden står i detaljen.</translation>
    </message>
    <message>
        <source>There is none yet, the last is too old, or the battery is far from what it expected.</source>
        <translation>Der er ingen endnu, den sidste er for gammel, eller batteriet er langt fra det ventede.</translation>
    </message>
    <message>
        <source>Tighten the terminals and replace the contact block; a flicker is a stop each time.</source>
        <translation>Spænd klemmerne, og udskift kontaktblokken; hvert flimmer er et stop.</translation>
    </message>
    <message>
        <source>Too many errors: a short, a missing terminator, wrong bit rate, or nobody else on the bus.</source>
        <translation>For mange fejl: kortslutning, manglende terminering, forkert bithastighed eller ingen andre på bussen.</translation>
    </message>
    <message>
        <source>Too many modules in series, or extreme cold.</source>
        <translation>For mange moduler i serie eller ekstrem kulde.</translation>
    </message>
    <message>
        <source>Too many starts of the island today</source>
        <translation>For mange starter af ø-drift i dag</translation>
    </message>
    <message>
        <source>Touch 'Start the screen again'. If that does not help, operate the unit remotely and send the log.</source>
        <translation>Rør »Start skærmen igen«. Hjælper det ikke, så betjen enheden via fjernstyring, og send loggen.</translation>
    </message>
    <message>
        <source>Treat the DC side as live; have the contactor replaced. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Betragt DC-siden som spændingsførende; få kontaktoren udskiftet. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Treat the rack as live; have the contactor replaced. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Betragt racket som spændingsførende; få kontaktoren udskiftet. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Turn the current transformers round.</source>
        <translation>Vend strømtransformerne.</translation>
    </message>
    <message>
        <source>Uneven single-phase loads or a weak neutral.</source>
        <translation>Ujævne enfasede laster eller svag nulleder.</translation>
    </message>
    <message>
        <source>Unit waits after a trip</source>
        <translation>Enheden venter efter en udkobling</translation>
    </message>
    <message>
        <source>Use a meter or a register with finer steps, and name it in services.frequency_meter.</source>
        <translation>Brug en måler eller et register med finere trin, og angiv det i services.frequency_meter.</translation>
    </message>
    <message>
        <source>Use energy now; PV comes back when the battery has room.</source>
        <translation>Brug energi nu; PV kommer igen, når batteriet har plads.</translation>
    </message>
    <message>
        <source>Voltage of the backup output is too high</source>
        <translation>Nødstrømsudgangens spænding er for høj</translation>
    </message>
    <message>
        <source>Voltage or frequency of the generator is unsuitable, or it does not run.</source>
        <translation>Generatorens spænding eller frekvens er uegnet, eller den kører ikke.</translation>
    </message>
    <message>
        <source>Voltage, frequency or phase of grid and island do not come together, or the bus does not go dead.</source>
        <translation>Spænding, frekvens eller fase for net og ø mødes ikke, eller bussen bliver ikke spændingsfri.</translation>
    </message>
    <message>
        <source>Voltages of parallel racks are far apart</source>
        <translation>Parallelle racks spændinger er langt fra hinanden</translation>
    </message>
    <message>
        <source>Wait a minute; then look at the BMS's own display.</source>
        <translation>Vent et minut; læs så BMS’ eget display.</translation>
    </message>
    <message>
        <source>Wait for the next plan; the unit runs self-consumption meanwhile.</source>
        <translation>Vent på næste plan; imens kører enheden egetforbrug.</translation>
    </message>
    <message>
        <source>Warm the cabinet before use; check the heater. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Varm skabet op før brug; kontrollér varmelegemet. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Warm the cabinet first; check the heater. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Varm først skabet op; kontrollér varmelegemet. Genstart ikke, før årsagen er fundet; kvittér og nulstil derefter.</translation>
    </message>
    <message>
        <source>Warm the cabinet; check the probe.</source>
        <translation>Varm skabet op; kontrollér føleren.</translation>
    </message>
    <message>
        <source>Warm the room before the start.</source>
        <translation>Varm rummet op før start.</translation>
    </message>
    <message>
        <source>Watch it; look at the battery page.</source>
        <translation>Hold øje med det; se batterisiden.</translation>
    </message>
    <message>
        <source>Watch the current; compare the static limits in the site file with the BMS.</source>
        <translation>Hold øje med strømmen; sammenlign de faste grænser i anlægsfilen med BMS.</translation>
    </message>
    <message>
        <source>Watch the named module.</source>
        <translation>Hold øje med det nævnte modul.</translation>
    </message>
    <message>
        <source>Water in the cabinet</source>
        <translation>Vand i skabet</translation>
    </message>
    <message>
        <source>Water may condense in the cabinet</source>
        <translation>Vand kan kondensere i skabet</translation>
    </message>
    <message>
        <source>Weak grid, a lost phase or a loose terminal.</source>
        <translation>Svagt net, tabt fase eller løs klemme.</translation>
    </message>
    <message>
        <source>Weak grid, a lost phase, much PV in the neighbourhood, or a wrong grid code.</source>
        <translation>Svagt net, tabt fase, meget PV i nabolaget eller forkerte netregler.</translation>
    </message>
    <message>
        <source>Weak grid, lost phase or wrong meter wiring.</source>
        <translation>Svagt net, tabt fase eller forkert forbundet måler.</translation>
    </message>
    <message>
        <source>Welded or worn contacts, or a missing coil supply.</source>
        <translation>Svejste eller slidte kontakter eller manglende spoleforsyning.</translation>
    </message>
    <message>
        <source>Worn bearing, blocked blades or no supply.</source>
        <translation>Slidt leje, blokerede blade eller ingen forsyning.</translation>
    </message>
    <message>
        <source>Worn or welded contacts of the grid relay.</source>
        <translation>Netrelæets kontakter er slidte eller svejste.</translation>
    </message>
    <message>
        <source>Wrong address, unit id or wiring, or the device is off.</source>
        <translation>Forkert adresse, enheds-id eller ledninger, eller enheden er slukket.</translation>
    </message>
    <message>
        <source>Wrong profile or scale, electrical disturbance, or a broken sensor.</source>
        <translation>Forkert profil eller skala, elektrisk forstyrrelse eller defekt føler.</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Mark shown as seen</source>
        <translation>Markér viste som set</translation>
    </message>
</context>
<context>
    <name>AlarmsView</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Active ({0})</source>
        <translation>Aktiv ({0})</translation>
    </message>
    <message>
        <source>An alarm that is put aside calls nobody for a while. Touch an active one to do so.</source>
        <translation>En tilsidesat alarm kalder ingen et stykke tid. Rør en aktiv for at gøre det.</translation>
    </message>
    <message>
        <source>Everything works as it should.</source>
        <translation>Alt fungerer, som det skal.</translation>
    </message>
    <message>
        <source>For the first time in 7 days</source>
        <translation>Første gang i 7 dage</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Slår op</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Ingen alarmer</translation>
    </message>
    <message>
        <source>No history is kept on this unit. Switch it on in the site file: [features] history.</source>
        <translation>Der gemmes ingen historik på denne enhed. Slå den til i anlægsfilen: [features] history.</translation>
    </message>
    <message>
        <source>No past alarms</source>
        <translation>Ingen tidligere alarmer</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <translation>Intet er tilsidesat</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Tilsidesat</translation>
    </message>
    <message>
        <source>Put aside ({0})</source>
        <translation>Tilsidesat ({0})</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>siden {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>til {0}</translation>
    </message>
    <message>
        <source>{0} times in 7 days</source>
        <translation>{0} gange i 7 dage</translation>
    </message>
</context>
<context>
    <name>BatteryPage</name>
    <message>
        <source>Balancing</source>
        <translation>Balancering</translation>
    </message>
    <message>
        <source>Cell temperature</source>
        <translation>Celletemperatur</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladning</translation>
    </message>
    <message>
        <source>Charge and age</source>
        <translation>Ladning og alder</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strøm</translation>
    </message>
    <message>
        <source>Full cycles</source>
        <translation>Fulde cyklusser</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>May charge with</source>
        <translation>Må lade med</translation>
    </message>
    <message>
        <source>May discharge with</source>
        <translation>Må aflade med</translation>
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
        <translation>Spænding</translation>
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
        <translation>Ladning, talt af os</translation>
    </message>
    <message>
        <source>Charge, says the battery</source>
        <translation>Ladning, ifølge batteriet</translation>
    </message>
    <message>
        <source>Health by measured energy</source>
        <translation>Tilstand efter målt energi</translation>
    </message>
    <message>
        <source>Hold to balance the cells</source>
        <translation>Hold for at balancere cellerne</translation>
    </message>
    <message>
        <source>Hold to end balancing</source>
        <translation>Hold for at afslutte balancering</translation>
    </message>
    <message>
        <source>Kept for a power cut</source>
        <translation>Gemt til strømsvigt</translation>
    </message>
    <message>
        <source>Last empty</source>
        <translation>Sidst tomt</translation>
    </message>
    <message>
        <source>Last full</source>
        <translation>Sidst fuldt</translation>
    </message>
    <message>
        <source>Modules online</source>
        <translation>Moduler online</translation>
    </message>
    <message>
        <source>No balancing now</source>
        <translation>Ingen balancering nu</translation>
    </message>
    <message>
        <source>No data from this rack</source>
        <translation>Ingen data fra dette rack</translation>
    </message>
    <message>
        <source>No run of balancing yet.</source>
        <translation>Ingen balancering endnu.</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Endnu ikke set</translation>
    </message>
    <message>
        <source>Resistance of a cell</source>
        <translation>En celles modstand</translation>
    </message>
    <message>
        <source>The battery balances by itself</source>
        <translation>Batteriet balancerer selv</translation>
    </message>
    <message>
        <source>The battery balances its cells now</source>
        <translation>Batteriet balancerer cellerne nu</translation>
    </message>
    <message>
        <source>The cells are being balanced</source>
        <translation>Cellerne balanceres</translation>
    </message>
    <message>
        <source>Used between</source>
        <translation>Bruges mellem</translation>
    </message>
    <message>
        <source>Used between {low} and {high}.</source>
        <translation>Bruges mellem {low} og {high}.</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>usikker</translation>
    </message>
    <message>
        <source>{0}. Cells apart by {1}.</source>
        <translation>{0}. Celleforskel {1}.</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} til {after}</translation>
    </message>
    <message>
        <source>{reserve} are kept for a power cut.</source>
        <translation>{reserve} gemmes til strømsvigt.</translation>
    </message>
</context>
<context>
    <name>BootSteps</name>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} af {1} færdige</translation>
    </message>
</context>
<context>
    <name>CellsPage</name>
    <message>
        <source>Cell before</source>
        <translation>Forrige celle</translation>
    </message>
    <message>
        <source>Cells apart by</source>
        <translation>Celleforskel</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Næste celle</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spænding</translation>
    </message>
</context>
<context>
    <name>CellsView</name>
    <message>
        <source>, {missing} not heard</source>
        <translation>, {missing} svarer ikke</translation>
    </message>
    <message>
        <source>Cell {number}</source>
        <translation>Celle {number}</translation>
    </message>
    <message>
        <source>Coldest</source>
        <translation>Koldest</translation>
    </message>
    <message>
        <source>Grey: within 2 K of the mean. Touch a sensor to read it.</source>
        <translation>Grå: inden for 2 K af middel. Rør en føler for at aflæse.</translation>
    </message>
    <message>
        <source>Grey: within 5 mV of the mean. Touch a cell to read it.</source>
        <translation>Grå: inden for 5 mV af middel. Rør en celle for at aflæse.</translation>
    </message>
    <message>
        <source>None of the {count} cells is heard.</source>
        <translation>Ingen af de {count} celler svarer.</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Svarer ikke</translation>
    </message>
    <message>
        <source>Sensor {number}</source>
        <translation>Føler {number}</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Stærkest</translation>
    </message>
    <message>
        <source>This battery sends no values of its cells.</source>
        <translation>Dette batteri sender ingen celleværdier.</translation>
    </message>
    <message>
        <source>This battery tells only its lowest and highest cell.</source>
        <translation>Dette batteri sender kun laveste og højeste celle.</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>Varmest</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>Svagest</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} celler</translation>
    </message>
    <message>
        <source>{count} sensors</source>
        <translation>{count} følere</translation>
    </message>
    <message>
        <source>{deviation} above the mean</source>
        <translation>{deviation} over middel</translation>
    </message>
    <message>
        <source>{deviation} below the mean</source>
        <translation>{deviation} under middel</translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>Automatic idle</source>
        <translation>Automatisk hvile</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Nødstrøm</translation>
    </message>
    <message>
        <source>Battery {place}</source>
        <translation>Batteri {place}</translation>
    </message>
    <message>
        <source>Cabinet climate</source>
        <translation>Skabets klima</translation>
    </message>
    <message>
        <source>Cell balancing</source>
        <translation>Cellebalancering</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Regulering</translation>
    </message>
    <message>
        <source>Grid code</source>
        <translation>Nettilslutningsregler</translation>
    </message>
    <message>
        <source>Grid services</source>
        <translation>Nettjenester</translation>
    </message>
    <message>
        <source>Inverter {place}</source>
        <translation>Inverter {place}</translation>
    </message>
    <message>
        <source>Limit of the grid operator</source>
        <translation>Netselskabets grænse</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grænser</translation>
    </message>
    <message>
        <source>Logging out</source>
        <translation>Log ud</translation>
    </message>
    <message>
        <source>Meter {place}</source>
        <translation>Måler {place}</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Overvågning</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planlægning</translation>
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
        <translation>Skærm</translation>
    </message>
    <message>
        <source>Sleep of the BMS</source>
        <translation>BMS-dvale</translation>
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
        <translation>Luft i skabet</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Dew point</source>
        <translation>Dugpunkt</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilator</translation>
    </message>
    <message>
        <source>Fans and heaters</source>
        <translation>Ventilator, varme</translation>
    </message>
    <message>
        <source>Heater</source>
        <translation>Varmelegeme</translation>
    </message>
    <message>
        <source>Hold to force</source>
        <translation>Hold for at tvangsstyre</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Fugt</translation>
    </message>
    <message>
        <source>Next fan or heater</source>
        <translation>Næste ventilator eller varmelegeme</translation>
    </message>
    <message>
        <source>No fans or heaters are set up. They are named in the site file.</source>
        <translation>Ingen ventilatorer eller varmelegemer er sat op. De angives i anlægsfilen.</translation>
    </message>
    <message>
        <source>No sensors are set up. They are named in the site file.</source>
        <translation>Ingen følere er sat op. De angives i anlægsfilen.</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Følere</translation>
    </message>
</context>
<context>
    <name>ClimateView</name>
    <message>
        <source>forced by {who} for {time} more</source>
        <translation>tvangsstyret af {who} i {time} endnu</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{low} to {high} since this page was opened</source>
        <translation>{low} til {high}, siden siden blev åbnet</translation>
    </message>
</context>
<context>
    <name>ClusterView</name>
    <message>
        <source>All of them are heard.</source>
        <translation>Alle høres.</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Alene</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Følger</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>No unit leads</source>
        <translation>Ingen enhed leder</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Svarer ikke</translation>
    </message>
    <message>
        <source>The network between the units is split. Check switches and cables.</source>
        <translation>Netværket mellem enhederne er delt. Kontrollér switche og kabler.</translation>
    </message>
    <message>
        <source>The others go on without them.</source>
        <translation>De andre fortsætter uden dem.</translation>
    </message>
    <message>
        <source>The units are choosing a leader.</source>
        <translation>Enhederne vælger en leder.</translation>
    </message>
    <message>
        <source>This unit works alone</source>
        <translation>Denne enhed arbejder alene</translation>
    </message>
    <message>
        <source>This version connects no units. To act as one site, several units will need the same network and keys exchanged by the installer.</source>
        <translation>Denne version forbinder ingen enheder. For at virke som ét anlæg skal flere enheder have samme netværk og nøgler udvekslet af installatøren.</translation>
    </message>
    <message>
        <source>heard just now</source>
        <translation>hørt netop nu</translation>
    </message>
    <message>
        <source>heard {0} s ago</source>
        <translation>hørt for {0} s siden</translation>
    </message>
    <message>
        <source>this unit</source>
        <translation>denne enhed</translation>
    </message>
    <message>
        <source>{0} of {1} units are not heard</source>
        <translation>{0} af {1} enheder svarer ikke</translation>
    </message>
    <message>
        <source>{0} units act as one</source>
        <translation>{0} enheder virker som én</translation>
    </message>
    <message>
        <source>{0} units say that they lead</source>
        <translation>{0} enheder siger, at de leder</translation>
    </message>
</context>
<context>
    <name>CommissionPage</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Afslut testen</translation>
    </message>
    <message>
        <source>Hold to mark as commissioned</source>
        <translation>Hold: anlægget er idriftsat</translation>
    </message>
</context>
<context>
    <name>CommissionView</name>
    <message>
        <source>A report, and no more warning that a test is missing</source>
        <translation>En rapport, og ingen advarsel mere om, at en test mangler</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Bagefter</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>Ret grænser</translation>
    </message>
    <message>
        <source>Commission this site</source>
        <translation>Sæt anlægget i drift</translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation>Idriftsat</translation>
    </message>
    <message>
        <source>Compare these with the grid contract, the fuses and the nameplates.</source>
        <translation>Sammenlign med netaftalen, sikringerne og typeskiltene.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Hold to test</source>
        <translation>Hold for at teste</translation>
    </message>
    <message>
        <source>Hold to test again</source>
        <translation>Hold for at gentage</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installatør</translation>
    </message>
    <message>
        <source>Is this the right time? Timetables, prices and the report follow it.</source>
        <translation>Er tiden rigtig? Tidsplaner, priser og rapporten følger den.</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Søg enheder</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Not commissioned yet</source>
        <translation>Endnu ikke idriftsat</translation>
    </message>
    <message>
        <source>Open the test page</source>
        <translation>Til testsiden</translation>
    </message>
    <message>
        <source>Power that flows</source>
        <translation>Effekt, der løber</translation>
    </message>
    <message>
        <source>Set in the site file</source>
        <translation>Angives i anlægsfilen</translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Trin {step} af {count}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The PIN is asked for with the first step</source>
        <translation>PIN-koden kræves ved første trin</translation>
    </message>
    <message>
        <source>The stop key works in every step; leaving the page ends the test</source>
        <translation>Stopknappen virker i hvert trin; forlades siden, slutter testen</translation>
    </message>
    <message>
        <source>This page checks in about ten minutes that everything is wired and set as the site file says.</source>
        <translation>Siden kontrollerer på omkring ti minutter, at alt er forbundet og indstillet, som anlægsfilen siger.</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Anlægget</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszone</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>the program does not offer it here</source>
        <translation>programmet tilbyder det ikke her</translation>
    </message>
    <message>
        <source>{power} at most, only in step 5, only after a button was held, for about a minute</source>
        <translation>Højst {power}, kun i trin 5, kun efter at en knap er holdt, i omkring et minut</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>First boot</source>
        <translation>Første start</translation>
    </message>
    <message>
        <source>Nothing is known of the connection here</source>
        <translation>Her vides intet om forbindelsen</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Opdateringer</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Connected to the cloud</source>
        <translation>Forbundet til cloud</translation>
    </message>
    <message>
        <source>It works without. Papers for the cloud and the section [cloud] of the site file bring one.</source>
        <translation>Det virker uden. Tilmeldingspapirer og afsnittet [cloud] i anlægsfilen giver en.</translation>
    </message>
    <message>
        <source>Not connected to the cloud</source>
        <translation>Ikke forbundet til cloud</translation>
    </message>
    <message>
        <source>The cloud refuses this unit</source>
        <translation>Cloud afviser denne enhed</translation>
    </message>
    <message>
        <source>The configuration of the cloud is not used: {0}</source>
        <translation>Indstillingerne fra cloud bruges ikke: {0}</translation>
    </message>
    <message>
        <source>This site has no cloud</source>
        <translation>Anlægget har ingen cloud</translation>
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
        <translation>Som netreglerne kræver</translation>
    </message>
    <message>
        <source>Data line</source>
        <translation>Datalinje</translation>
    </message>
    <message>
        <source>Its profile is not verified: nothing is written to it.</source>
        <translation>Dens profil er ikke verificeret: intet skrives til den.</translation>
    </message>
    <message>
        <source>Messages of the device</source>
        <translation>Meldinger fra enheden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Not shown by it</source>
        <translation>Viser den ikke</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Kun læst</translation>
    </message>
    <message>
        <source>Polls since the start</source>
        <translation>Forespørgsler siden start</translation>
    </message>
    <message>
        <source>Protection settings</source>
        <translation>Beskyttelsesindstillinger</translation>
    </message>
    <message>
        <source>Rated apparent power</source>
        <translation>Tilsyneladende mærkeeffekt</translation>
    </message>
    <message>
        <source>Rated charging power</source>
        <translation>Mærkeladeeffekt</translation>
    </message>
    <message>
        <source>Rated discharging power</source>
        <translation>Mærkeafladeeffekt</translation>
    </message>
    <message>
        <source>Rated reactive power</source>
        <translation>Reaktiv mærkeeffekt</translation>
    </message>
    <message>
        <source>See the manual of the device.</source>
        <translation>Se enhedens manual.</translation>
    </message>
    <message>
        <source>The device says: {0}. {1}</source>
        <translation>Enheden siger: {0}. {1}</translation>
    </message>
    <message>
        <source>The grid code wants {0}</source>
        <translation>Netreglerne kræver {0}</translation>
    </message>
    <message>
        <source>{0} of {1} failed</source>
        <translation>{0} af {1} fejlede</translation>
    </message>
</context>
<context>
    <name>DevicesView</name>
    <message>
        <source>All {0} devices answer</source>
        <translation>Alle {0} enheder svarer</translation>
    </message>
    <message>
        <source>Everything on {0} is silent: look at this line first.</source>
        <translation>Alt på {0} er tavst: se først på denne linje.</translation>
    </message>
    <message>
        <source>Look at {0} first. {1}</source>
        <translation>Se først på {0}. {1}</translation>
    </message>
    <message>
        <source>No device is set up</source>
        <translation>Ingen enhed er sat op</translation>
    </message>
    <message>
        <source>No valid data from {0} of {1} devices</source>
        <translation>Ingen gyldige data fra {0} af {1} enheder</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>Ikke troværdig</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Kun læst</translation>
    </message>
    <message>
        <source>Set the site up under System.</source>
        <translation>Sæt anlægget op under System.</translation>
    </message>
    <message>
        <source>The device answers</source>
        <translation>Enheden svarer</translation>
    </message>
    <message>
        <source>{0} of {1} failed</source>
        <translation>{0} af {1} fejlede</translation>
    </message>
    <message>
        <source>{0} s old</source>
        <translation>{0} s gammel</translation>
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
        <translation>ingen grænse</translation>
    </message>
</context>
<context>
    <name>FirstBootPage</name>
    <message>
        <source>First boot</source>
        <translation>Første start</translation>
    </message>
    <message>
        <source>Set up this site</source>
        <translation>Indstil anlægget</translation>
    </message>
</context>
<context>
    <name>FirstBootView</name>
    <message>
        <source>No site file yet: the controller does not run</source>
        <translation>Ingen anlægsfil endnu: styringen kører ikke</translation>
    </message>
    <message>
        <source>Set up this site here, or put {0} in place. The controller then starts by itself.</source>
        <translation>Indstil anlægget her, eller læg {0} på plads. Styringen starter så af sig selv.</translation>
    </message>
    <message>
        <source>The controller is starting.</source>
        <translation>Styringen starter.</translation>
    </message>
    <message>
        <source>The site file is there</source>
        <translation>Anlægsfilen er der</translation>
    </message>
    <message>
        <source>The site file {0} cannot be used</source>
        <translation>Anlægsfilen {0} kan ikke bruges</translation>
    </message>
    <message>
        <source>{0} (and {1} more)</source>
        <translation>{0} (og {1} mere)</translation>
    </message>
</context>
<context>
    <name>FirstPinPage</name>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Go on without a PIN</source>
        <translation>Fortsæt uden PIN</translation>
    </message>
    <message>
        <source>Set the installer's PIN</source>
        <translation>Vælg installatørens PIN</translation>
    </message>
</context>
<context>
    <name>FirstPinView</name>
    <message>
        <source>First a PIN for the installer</source>
        <translation>Først en PIN til installatøren</translation>
    </message>
    <message>
        <source>Limits, devices and settings can be changed with this PIN only. Keep it well.</source>
        <translation>Grænser, enheder og indstillinger kan kun ændres med denne PIN. Pas godt på den.</translation>
    </message>
    <message>
        <source>The installer's PIN is set</source>
        <translation>Installatørens PIN er valgt</translation>
    </message>
    <message>
        <source>Without a PIN whoever stands here may change everything, and the event log cannot say who it was. A PIN can be set later, too; once the site is commissioned, nothing but operating is open without one.</source>
        <translation>Uden PIN må enhver, der står her, ændre alt, og hændelsesloggen kan ikke sige, hvem det var. En PIN kan også vælges senere; efter idriftsættelsen er kun betjening åben uden den.</translation>
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
        <translation>Net</translation>
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
        <translation>Kan lade</translation>
    </message>
    <message>
        <source>Can discharge</source>
        <translation>Kan aflade</translation>
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
        <translation>Testsignal, ikke nettet</translation>
    </message>
    <message>
        <source>asks for nothing</source>
        <translation>kræver intet</translation>
    </message>
</context>
<context>
    <name>InverterFigures</name>
    <message>
        <source>Armed</source>
        <translation>Tilkoblet</translation>
    </message>
    <message>
        <source>DC current</source>
        <translation>DC-strøm</translation>
    </message>
    <message>
        <source>DC power</source>
        <translation>DC-effekt</translation>
    </message>
    <message>
        <source>DC voltage</source>
        <translation>DC-spænding</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frekvens</translation>
    </message>
    <message>
        <source>Not armed</source>
        <translation>Ikke tilkoblet</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Effektfaktor</translation>
    </message>
    <message>
        <source>Reported back</source>
        <translation>Tilbagemeldt</translation>
    </message>
    <message>
        <source>Safety timer</source>
        <translation>Sikkerhedstimer</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Setpunkt</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>from the site</source>
        <translation>fra anlægget</translation>
    </message>
    <message>
        <source>to the site</source>
        <translation>til anlægget</translation>
    </message>
</context>
<context>
    <name>InverterPage</name>
    <message>
        <source>HOLD TO CLEAR THE FAULT</source>
        <translation>HOLD FOR AT NULSTILLE FEJLEN</translation>
    </message>
    <message>
        <source>Installer; three times an hour</source>
        <translation>Installatør; tre gange i timen</translation>
    </message>
</context>
<context>
    <name>InverterView</name>
    <message>
        <source>1 message</source>
        <translation>1 melding</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>{0} messages</source>
        <translation>{0} meldinger</translation>
    </message>
</context>
<context>
    <name>IslandPage</name>
    <message>
        <source>Charge</source>
        <translation>Ladning</translation>
    </message>
    <message>
        <source>Grid contactor</source>
        <translation>Netkontaktor</translation>
    </message>
    <message>
        <source>HOLD TO TEST THE ISLAND</source>
        <translation>HOLD FOR AT TESTE Ø-DRIFT</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Seneste test</translation>
    </message>
    <message>
        <source>Lasts at this use</source>
        <translation>Rækker ved dette forbrug</translation>
    </message>
    <message>
        <source>Starts today</source>
        <translation>Starter i dag</translation>
    </message>
    <message>
        <source>the site leaves the grid for this time</source>
        <translation>anlægget forlader nettet i denne tid</translation>
    </message>
</context>
<context>
    <name>IslandView</name>
    <message>
        <source>Test: {0}</source>
        <translation>Test: {0}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>sluttet</translation>
    </message>
    <message>
        <source>more than 2 days</source>
        <translation>mere end 2 dage</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åben</translation>
    </message>
    <message>
        <source>reserve {0}, end {1}</source>
        <translation>reserve {0}, slut {1}</translation>
    </message>
    <message>
        <source>until the site returns to the grid</source>
        <translation>til anlægget vender tilbage til nettet</translation>
    </message>
    <message>
        <source>until the test ends</source>
        <translation>til testen slutter</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} t {1} min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} af {1}</translation>
    </message>
</context>
<context>
    <name>KeyGrid</name>
    <message>
        <source>Accept</source>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Slet sidste ciffer</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Slet sidste ciffer</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>binding schedule</source>
        <translation>bindende tidsplan</translation>
    </message>
    <message>
        <source>day-ahead schedule</source>
        <translation>day-ahead-tidsplan</translation>
    </message>
    <message>
        <source>grid service</source>
        <translation>nettjeneste</translation>
    </message>
    <message>
        <source>intraday schedule</source>
        <translation>intraday-tidsplan</translation>
    </message>
    <message>
        <source>island</source>
        <translation>ø-drift</translation>
    </message>
    <message>
        <source>local mode</source>
        <translation>lokal tilstand</translation>
    </message>
    <message>
        <source>rescue of a battery</source>
        <translation>redning af et batteri</translation>
    </message>
    <message>
        <source>site's own timetable</source>
        <translation>anlæggets egen tidsplan</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stop</translation>
    </message>
</context>
<context>
    <name>LimitAxis</name>
    <message>
        <source>Charging</source>
        <translation>Lader</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>Aflader</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Setpunkt</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>Holds the power back</source>
        <translation>Begrænser effekten</translation>
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
        <translation>Anlæg</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Looking it up</source>
        <translation>Slår op</translation>
    </message>
    <message>
        <source>New entries: {0}</source>
        <translation>Nye poster: {0}</translation>
    </message>
    <message>
        <source>No history is kept on this unit. Switch it on in the site file: [features] history.</source>
        <translation>Der gemmes ingen historik på denne enhed. Slå den til i anlægsfilen: [features] history.</translation>
    </message>
    <message>
        <source>Nothing has happened.</source>
        <translation>Intet er sket.</translation>
    </message>
    <message>
        <source>There are no entries of this kind.</source>
        <translation>Der er ingen poster af denne slags.</translation>
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
        <translation>Eksporteret</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frekvens</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importeret</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>This site has no meter. An installer adds one under System.</source>
        <translation>Anlægget har ingen måler. En installatør tilføjer en under System.</translation>
    </message>
</context>
<context>
    <name>MetersView</name>
    <message>
        <source>{0} s old</source>
        <translation>{0} s gammel</translation>
    </message>
</context>
<context>
    <name>ModePage</name>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>HOLD FOR AT ANVENDE</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gælder</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Tilbage til automatik</translation>
    </message>
    <message>
        <source>There is nothing to set in this mode.</source>
        <translation>Der er intet at indstille i denne tilstand.</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>Prøv først</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>1: the energy above the target may be used; 0: it is kept.</source>
        <translation>1: energien over målet må bruges; 0: den gemmes.</translation>
    </message>
    <message>
        <source>A battery power smaller than this is not worth it: it rests.</source>
        <translation>Mindre batterieffekt end dette betaler sig ikke: det hviler.</translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation>Midling</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Nødstrøm</translation>
    </message>
    <message>
        <source>Begin of a second window, minutes since local midnight.</source>
        <translation>Andet vindues start, minutter siden lokal midnat.</translation>
    </message>
    <message>
        <source>Begin of the window, minutes since local midnight.</source>
        <translation>Vinduets start, minutter siden lokal midnat.</translation>
    </message>
    <message>
        <source>Buy when energy is cheap, use your own when it is dear.</source>
        <translation>Køb, når energi er billig, brug egen, når den er dyr.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Loft</translation>
    </message>
    <message>
        <source>Charge only</source>
        <translation>Kun ladning</translation>
    </message>
    <message>
        <source>Charge power</source>
        <translation>Ladeeffekt</translation>
    </message>
    <message>
        <source>Charge the battery to a target and keep it; never discharge.</source>
        <translation>Lad batteriet til et mål og hold det; aflad aldrig.</translation>
    </message>
    <message>
        <source>Cost saving</source>
        <translation>Besparelse</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Dødbånd</translation>
    </message>
    <message>
        <source>Derivative gain</source>
        <translation>D-forstærkning</translation>
    </message>
    <message>
        <source>Derivative gain of the grid controller.</source>
        <translation>Netregulatorens D-forstærkning.</translation>
    </message>
    <message>
        <source>Discharge above</source>
        <translation>Aflad over</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>End of the second window, minutes since local midnight; the begin: none.</source>
        <translation>Andet vindues slut, minutter siden lokal midnat; som start: intet.</translation>
    </message>
    <message>
        <source>End of the window, minutes since local midnight; may be next day.</source>
        <translation>Vinduets slut, minutter siden lokal midnat; må være næste dag.</translation>
    </message>
    <message>
        <source>Export above this or the site's limit is stored.</source>
        <translation>Eksport over dette eller anlæggets grænse gemmes.</translation>
    </message>
    <message>
        <source>Export limit</source>
        <translation>Eksportgrænse</translation>
    </message>
    <message>
        <source>External control</source>
        <translation>Ekstern styring</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Nøddrift</translation>
    </message>
    <message>
        <source>Follow the set-point given at the unit; without renewal it stops.</source>
        <translation>Følg setpunktet givet ved enheden; uden fornyelse stopper det.</translation>
    </message>
    <message>
        <source>Follow the set-points of another system; without them fall back as chosen.</source>
        <translation>Følg et andet systems setpunkter; uden dem som valgt.</translation>
    </message>
    <message>
        <source>Grid power this close to its target is left alone.</source>
        <translation>Neteffekt så tæt på målet røres ikke.</translation>
    </message>
    <message>
        <source>Grid power to hold; + imports.</source>
        <translation>Neteffekt, der holdes; + importerer.</translation>
    </message>
    <message>
        <source>How fast the rest follows; slower while the meter's lag is unknown.</source>
        <translation>Hvor hurtigt resten følger; langsommere, mens målerens forsinkelse er ukendt.</translation>
    </message>
    <message>
        <source>Import above this is shaved.</source>
        <translation>Import over dette reduceres.</translation>
    </message>
    <message>
        <source>Import above this is taken over by the battery.</source>
        <translation>Import over dette overtages af batteriet.</translation>
    </message>
    <message>
        <source>Import high</source>
        <translation>Import høj</translation>
    </message>
    <message>
        <source>Import is raised to this, so that nothing is exported.</source>
        <translation>Import hæves til dette, så intet eksporteres.</translation>
    </message>
    <message>
        <source>Import left by charging; 0 charges from surplus only.</source>
        <translation>Import, som ladning efterlader; 0 lader kun af overskud.</translation>
    </message>
    <message>
        <source>Import limit</source>
        <translation>Importgrænse</translation>
    </message>
    <message>
        <source>Import low</source>
        <translation>Import lav</translation>
    </message>
    <message>
        <source>Import never wanted, even while the window's mean has room.</source>
        <translation>Import, der aldrig ønskes, selv om vinduets middel har plads.</translation>
    </message>
    <message>
        <source>Integral gain</source>
        <translation>I-forstærkning</translation>
    </message>
    <message>
        <source>Keep the battery full enough for a power cut.</source>
        <translation>Hold batteriet fuldt nok til et strømsvigt.</translation>
    </message>
    <message>
        <source>Keep the power drawn from the grid below a limit; recharge in quiet times.</source>
        <translation>Hold netforbruget under en grænse; genlad i rolige tider.</translation>
    </message>
    <message>
        <source>Let the battery follow the load, without ever exporting.</source>
        <translation>Lad batteriet følge lasten uden nogensinde at eksportere.</translation>
    </message>
    <message>
        <source>Load matching</source>
        <translation>Følger forbruget</translation>
    </message>
    <message>
        <source>Longest life of a set-point that is accepted.</source>
        <translation>Længste levetid for et accepteret setpunkt.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Max valid</source>
        <translation>Maks. gyldighed</translation>
    </message>
    <message>
        <source>Measure only; the battery rests.</source>
        <translation>Mål kun; batteriet hviler.</translation>
    </message>
    <message>
        <source>Min valid</source>
        <translation>Min. gyldighed</translation>
    </message>
    <message>
        <source>Most power charged with.</source>
        <translation>Største ladeeffekt.</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passiv</translation>
    </message>
    <message>
        <source>Peak shaving</source>
        <translation>Spidsreduktion</translation>
    </message>
    <message>
        <source>Power of charging to the target, from the grid too.</source>
        <translation>Effekt for ladning til målet, også fra nettet.</translation>
    </message>
    <message>
        <source>Power of recharging while import is below the limit.</source>
        <translation>Genladningseffekt, mens importen er under grænsen.</translation>
    </message>
    <message>
        <source>Proportional gain</source>
        <translation>P-forstærkning</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ladeeffekt</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>Genladning</translation>
    </message>
    <message>
        <source>Recharge SoC</source>
        <translation>Genlad til</translation>
    </message>
    <message>
        <source>Reserve SoC</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Hvile</translation>
    </message>
    <message>
        <source>Second end</source>
        <translation>Slut 2</translation>
    </message>
    <message>
        <source>Second start</source>
        <translation>Start 2</translation>
    </message>
    <message>
        <source>Self-consumption</source>
        <translation>Egetforbrug</translation>
    </message>
    <message>
        <source>Share of a change that is passed on at once.</source>
        <translation>Andel af en ændring, der gives videre straks.</translation>
    </message>
    <message>
        <source>Share of the limit kept free for what comes too fast.</source>
        <translation>Andel af grænsen, der holdes fri til det, der kommer for hurtigt.</translation>
    </message>
    <message>
        <source>Shortest life of a set-point that is accepted.</source>
        <translation>Korteste levetid for et accepteret setpunkt.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>State of charge at which charging ends.</source>
        <translation>Ladetilstand, hvor ladning slutter.</translation>
    </message>
    <message>
        <source>State of charge kept for backup; no discharge below.</source>
        <translation>Ladetilstand gemt til nødstrøm; ingen afladning under.</translation>
    </message>
    <message>
        <source>State of charge kept for backup; plans keep it too.</source>
        <translation>Ladetilstand gemt til nødstrøm; planer bevarer den også.</translation>
    </message>
    <message>
        <source>State of charge kept ready for peaks.</source>
        <translation>Ladetilstand holdt klar til spidser.</translation>
    </message>
    <message>
        <source>State of charge to keep for a power cut.</source>
        <translation>Ladetilstand gemt til strømsvigt.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Target SoC</source>
        <translation>Mål-ladetilstand</translation>
    </message>
    <message>
        <source>Use your own solar energy first; keep the grid near zero.</source>
        <translation>Brug egen solenergi først; hold nettet nær nul.</translation>
    </message>
    <message>
        <source>What to do while no valid set-point is there.</source>
        <translation>Hvad der gøres uden gyldigt setpunkt.</translation>
    </message>
    <message>
        <source>Window whose mean keeps the import limit; 0: every moment.</source>
        <translation>Vindue, hvis middel holder importgrænsen; 0: hvert øjeblik.</translation>
    </message>
    <message>
        <source>local schedule</source>
        <translation>lokal tidsplan</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>hvil</translation>
    </message>
    <message>
        <source>zero grid</source>
        <translation>nul net</translation>
    </message>
</context>
<context>
    <name>ModesView</name>
    <message>
        <source>As set up for this site</source>
        <translation>Som indstillet for anlægget</translation>
    </message>
    <message>
        <source>Change to {0}</source>
        <translation>Skift til {0}</translation>
    </message>
    <message>
        <source>Change {0} values</source>
        <translation>Ændr {0} værdier</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Tilbage til automatik</translation>
    </message>
    <message>
        <source>Set {0} to {1}</source>
        <translation>Sæt {0} til {1}</translation>
    </message>
    <message>
        <source>Since {0}, chosen by {1}</source>
        <translation>Siden {0}, valgt af {1}</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Accept</source>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
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
        <translation>Styringen har ikke svaret</translation>
    </message>
    <message>
        <source>Waiting for the controller</source>
        <translation>Venter på styringen</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>From {time}: {what}</source>
        <translation>Fra {time}: {what}</translation>
    </message>
    <message>
        <source>Grid service {names} is not being delivered</source>
        <translation>Nettjenesten {names} leveres ikke</translation>
    </message>
    <message>
        <source>Own supply is being tested</source>
        <translation>Egenforsyning testes</translation>
    </message>
    <message>
        <source>Power cut: own supply is starting</source>
        <translation>Strømsvigt: egenforsyning starter</translation>
    </message>
    <message>
        <source>Power cut: own supply is stopped</source>
        <translation>Strømsvigt: egenforsyning er stoppet</translation>
    </message>
    <message>
        <source>Power cut: the battery cannot supply any more</source>
        <translation>Strømsvigt: batteriet kan ikke forsyne mere</translation>
    </message>
    <message>
        <source>Power cut: the {consumer} has no supply</source>
        <translation>Strømsvigt: {consumer} har ingen forsyning</translation>
    </message>
    <message>
        <source>Power cut: the {consumer} runs on its own power</source>
        <translation>Strømsvigt: {consumer} kører på egen strøm</translation>
    </message>
    <message>
        <source>Standing by to support the grid ({names})</source>
        <translation>Klar til at støtte nettet ({names})</translation>
    </message>
    <message>
        <source>Supporting the grid with {power} ({names})</source>
        <translation>Støtter nettet med {power} ({names})</translation>
    </message>
    <message>
        <source>The grid is back and is watched before switching over</source>
        <translation>Nettet er tilbage og observeres før overgang</translation>
    </message>
    <message>
        <source>The grid is back: switching over</source>
        <translation>Nettet er tilbage: går over til nettet</translation>
    </message>
    <message>
        <source>The grid is back; switching over in {time} if it stays steady</source>
        <translation>Nettet er tilbage; overgang om {time}, hvis det forbliver stabilt</translation>
    </message>
    <message>
        <source>The switch to the grid has failed; see Alarms</source>
        <translation>Overgang til nettet mislykkedes; se Alarmer</translation>
    </message>
    <message>
        <source>charging from the grid</source>
        <translation>lader fra nettet</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>hviler</translation>
    </message>
    <message>
        <source>selling to the grid</source>
        <translation>sælger til nettet</translation>
    </message>
    <message>
        <source>storing solar power</source>
        <translation>gemmer solenergi</translation>
    </message>
    <message>
        <source>supplying the {consumer}</source>
        <translation>forsyner {consumer}</translation>
    </message>
    <message>
        <source>{what}, since {time}</source>
        <translation>{what}, siden {time}</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>From {0}; {1} means no limit</source>
        <translation>Fra {0}; {1} betyder ingen grænse</translation>
    </message>
    <message>
        <source>Too large: at most {0}</source>
        <translation>For stor: højst {0}</translation>
    </message>
    <message>
        <source>Too small: at least {0}</source>
        <translation>For lille: mindst {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} til {1}</translation>
    </message>
</context>
<context>
    <name>PhaseTable</name>
    <message>
        <source>Current</source>
        <translation>Strøm</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
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
        <translation>Spænding</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Enter another PIN</source>
        <translation>Indtast en anden PIN</translation>
    </message>
    <message>
        <source>Locked for %1</source>
        <translation>Låst i %1</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Log ud</translation>
    </message>
</context>
<context>
    <name>PinView</name>
    <message>
        <source>Checking</source>
        <translation>Kontrollerer</translation>
    </message>
    <message>
        <source>New PIN: {0}</source>
        <translation>Ny PIN: {0}</translation>
    </message>
    <message>
        <source>No PIN opens this level here.</source>
        <translation>Ingen PIN åbner dette niveau her.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Et øjeblik</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Åben for alle</translation>
    </message>
    <message>
        <source>PIN: {0}</source>
        <translation>PIN: {0}</translation>
    </message>
    <message>
        <source>Repeat the new PIN: {0}</source>
        <translation>Gentag den nye PIN: {0}</translation>
    </message>
    <message>
        <source>Set the PIN: {0}</source>
        <translation>Angiv PIN: {0}</translation>
    </message>
    <message>
        <source>The PIN is set: {0}</source>
        <translation>PIN er angivet: {0}</translation>
    </message>
    <message>
        <source>The same digits once more</source>
        <translation>De samme cifre igen</translation>
    </message>
    <message>
        <source>The two were different. Begin again.</source>
        <translation>De to var forskellige. Begynd forfra.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>For mange forkerte forsøg.</translation>
    </message>
    <message>
        <source>Wrong PIN. One more try.</source>
        <translation>Forkert PIN. Ét forsøg tilbage.</translation>
    </message>
    <message>
        <source>Wrong PIN. Too many wrong tries.</source>
        <translation>Forkert PIN. For mange forkerte forsøg.</translation>
    </message>
    <message>
        <source>Wrong PIN. {0} more tries.</source>
        <translation>Forkert PIN. {0} forsøg tilbage.</translation>
    </message>
    <message>
        <source>{0} to {1} digits</source>
        <translation>{0} til {1} cifre</translation>
    </message>
</context>
<context>
    <name>PlainPage</name>
    <message>
        <source>Start the screen again</source>
        <translation>Start skærmen igen</translation>
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
        <translation>Ladning</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valgt</translation>
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
        <translation>Dette anlæg følger sin tidsplan</translation>
    </message>
    <message>
        <source>To plan by prices and weather instead, the installer adds the section [planning] to the site file and chooses the mode Cost saving.</source>
        <translation>For at planlægge efter priser og vejr tilføjer installatøren afsnittet [planning] i anlægsfilen og vælger tilstanden Besparelse.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Brug</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>A plan is being made.</source>
        <translation>En plan bliver lavet.</translation>
    </message>
    <message>
        <source>No plan can be used now</source>
        <translation>Ingen plan kan bruges nu</translation>
    </message>
    <message>
        <source>Older plan of {0} still holds ({1}); {2}</source>
        <translation>Ældre plan fra {0} gælder stadig ({1}); {2}</translation>
    </message>
    <message>
        <source>Only shown: the mode {0} is chosen and does not follow the plan</source>
        <translation>Vises kun: tilstanden {0} er valgt og følger ikke planen</translation>
    </message>
    <message>
        <source>Plan of {0}; the last attempt failed: {1}</source>
        <translation>Plan fra {0}; sidste forsøg mislykkedes: {1}</translation>
    </message>
    <message>
        <source>Plan of {0}; {1}</source>
        <translation>Plan fra {0}; {1}</translation>
    </message>
    <message>
        <source>The next attempt comes by itself.</source>
        <translation>Næste forsøg kommer af sig selv.</translation>
    </message>
    <message>
        <source>a new one is being made</source>
        <translation>en ny er ved at blive lavet</translation>
    </message>
    <message>
        <source>expected saving over the next {0} hours</source>
        <translation>forventet besparelse de næste {0} timer</translation>
    </message>
    <message>
        <source>the next comes at {0}</source>
        <translation>den næste kommer kl. {0}</translation>
    </message>
    <message>
        <source>{0} (plan {1})</source>
        <translation>{0} (plan {1})</translation>
    </message>
    <message>
        <source>{doing} until {time}</source>
        <translation>{doing} indtil {time}</translation>
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
        <translation>Netregler, som enheden overholder; ikke sat: vekselretterne gør det selv</translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation>Nettilslutning</translation>
    </message>
    <message>
        <source>Inverter this rack hangs on</source>
        <translation>Vekselretter, som racket hænger på</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Forbrugere</translation>
    </message>
    <message>
        <source>PV system</source>
        <translation>Solcelleanlæg</translation>
    </message>
    <message>
        <source>Site and grid connection</source>
        <translation>Anlæg og nettilslutning</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszone</translation>
    </message>
    <message>
        <source>What this meter measures</source>
        <translation>Hvad måleren måler</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>dead band of the inverter's own P(f) above nominal</source>
        <translation>dødbånd for inverterens egen P(f) over nominel</translation>
    </message>
    <message>
        <source>dead band of the inverter's own P(f) below nominal</source>
        <translation>dødbånd for inverterens egen P(f) under nominel</translation>
    </message>
    <message>
        <source>delay before entering service</source>
        <translation>forsinkelse før indkobling</translation>
    </message>
    <message>
        <source>detection of an island (1 is on)</source>
        <translation>registrering af ø-drift (1 er til)</translation>
    </message>
    <message>
        <source>droop of the inverter's own P(f) above nominal</source>
        <translation>statik for inverterens egen P(f) over nominel</translation>
    </message>
    <message>
        <source>droop of the inverter's own P(f) below nominal</source>
        <translation>statik for inverterens egen P(f) under nominel</translation>
    </message>
    <message>
        <source>highest frequency for entering service</source>
        <translation>højeste frekvens for indkobling</translation>
    </message>
    <message>
        <source>highest voltage for entering service</source>
        <translation>højeste spænding for indkobling</translation>
    </message>
    <message>
        <source>lowest frequency for entering service</source>
        <translation>laveste frekvens for indkobling</translation>
    </message>
    <message>
        <source>lowest voltage for entering service</source>
        <translation>laveste spænding for indkobling</translation>
    </message>
    <message>
        <source>over-frequency trip 1</source>
        <translation>overfrekvens, trin 1</translation>
    </message>
    <message>
        <source>over-frequency trip 2</source>
        <translation>overfrekvens, trin 2</translation>
    </message>
    <message>
        <source>over-voltage trip 1</source>
        <translation>overspænding, trin 1</translation>
    </message>
    <message>
        <source>over-voltage trip 2</source>
        <translation>overspænding, trin 2</translation>
    </message>
    <message>
        <source>time of over-frequency trip 1</source>
        <translation>tid for overfrekvens, trin 1</translation>
    </message>
    <message>
        <source>time of over-frequency trip 2</source>
        <translation>tid for overfrekvens, trin 2</translation>
    </message>
    <message>
        <source>time of over-voltage trip 1</source>
        <translation>tid for overspænding, trin 1</translation>
    </message>
    <message>
        <source>time of over-voltage trip 2</source>
        <translation>tid for overspænding, trin 2</translation>
    </message>
    <message>
        <source>time of under-frequency trip 1</source>
        <translation>tid for underfrekvens, trin 1</translation>
    </message>
    <message>
        <source>time of under-frequency trip 2</source>
        <translation>tid for underfrekvens, trin 2</translation>
    </message>
    <message>
        <source>time of under-voltage trip 1</source>
        <translation>tid for underspænding, trin 1</translation>
    </message>
    <message>
        <source>time of under-voltage trip 2</source>
        <translation>tid for underspænding, trin 2</translation>
    </message>
    <message>
        <source>under-frequency trip 1</source>
        <translation>underfrekvens, trin 1</translation>
    </message>
    <message>
        <source>under-frequency trip 2</source>
        <translation>underfrekvens, trin 2</translation>
    </message>
    <message>
        <source>under-voltage trip 1</source>
        <translation>underspænding, trin 1</translation>
    </message>
    <message>
        <source>under-voltage trip 2</source>
        <translation>underspænding, trin 2</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A grid service is sold, and nothing else is to run below it</source>
        <translation>En nettjeneste er solgt, og intet andet skal køre under den</translation>
    </message>
    <message>
        <source>An alarm keeps fan or heater of zone {place} off</source>
        <translation>En alarm holder ventilator eller varme i zone {place} slukket</translation>
    </message>
    <message>
        <source>An output of zone {place} is forced by hand</source>
        <translation>En udgang i zone {place} er tvangsstyret manuelt</translation>
    </message>
    <message>
        <source>Battery {place} allows {charge_a:.1f} A charge and {discharge_a:.1f} A discharge</source>
        <translation>Batteri {place} tillader {charge_a:.1f} A ladning og {discharge_a:.1f} A afladning</translation>
    </message>
    <message>
        <source>Battery {place} allows {charge_w:.0f} W charge and {discharge_w:.0f} W discharge</source>
        <translation>Batteri {place} tillader {charge_w:.0f} W ladning og {discharge_w:.0f} W afladning</translation>
    </message>
    <message>
        <source>Battery {place} carried more current than allowed: {current_a:.1f} A</source>
        <translation>Batteri {place} førte mere strøm end tilladt: {current_a:.1f} A</translation>
    </message>
    <message>
        <source>Battery {place} forbids charging or discharging</source>
        <translation>Batteri {place} forbyder ladning eller afladning</translation>
    </message>
    <message>
        <source>Battery {place} is charged from {soc_pct:.1f} %, because it was critically low</source>
        <translation>Batteri {place} lades fra {soc_pct:.1f} %, fordi det var kritisk lavt</translation>
    </message>
    <message>
        <source>Battery {place} was deeply discharged and must not be charged</source>
        <translation>Batteri {place} var dybt afladet og må ikke lades</translation>
    </message>
    <message>
        <source>Cell temperature {min_c:.1f} to {max_c:.1f} °C of battery {place} is near its limit</source>
        <translation>Celletemperatur {min_c:.1f} til {max_c:.1f} °C i batteri {place} er nær grænsen</translation>
    </message>
    <message>
        <source>Cell voltage {min_v:.3f} to {max_v:.3f} V of battery {place} is near its limit</source>
        <translation>Cellespænding {min_v:.3f} til {max_v:.3f} V i batteri {place} er nær grænsen</translation>
    </message>
    <message>
        <source>Cells of battery {place} are being balanced</source>
        <translation>Cellerne i batteri {place} balanceres</translation>
    </message>
    <message>
        <source>Cells of battery {place} need no balancing</source>
        <translation>Cellerne i batteri {place} kræver ingen balancering</translation>
    </message>
    <message>
        <source>Charge the battery for a power cut; it is at {soc_pct:.0f} %</source>
        <translation>Lad batteriet til strømsvigt; det er på {soc_pct:.0f} %</translation>
    </message>
    <message>
        <source>Charge with what leaves grid import at {limit_w:.0f} W</source>
        <translation>Lad med det, der holder netimport på {limit_w:.0f} W</translation>
    </message>
    <message>
        <source>Charge with {limit_w:.0f} W</source>
        <translation>Lad med {limit_w:.0f} W</translation>
    </message>
    <message>
        <source>Charging waits for its time window</source>
        <translation>Ladning venter på sit tidsvindue</translation>
    </message>
    <message>
        <source>Critical alarm {place}</source>
        <translation>Kritisk alarm {place}</translation>
    </message>
    <message>
        <source>DC voltage {voltage_v:.1f} V of inverter {place} is near its limit</source>
        <translation>DC-spænding {voltage_v:.1f} V på inverter {place} er nær grænsen</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Nødstop</translation>
    </message>
    <message>
        <source>Feed-in limit of {limit_w:.0f} W set by the grid code</source>
        <translation>Eksportgrænse på {limit_w:.0f} W efter netreglerne</translation>
    </message>
    <message>
        <source>Frequency {frequency_hz:.3f} Hz is above {start_hz:.2f} Hz: less power by a droop of {droop_pct:.1f} %</source>
        <translation>Frekvens {frequency_hz:.3f} Hz er over {start_hz:.2f} Hz: mindre effekt med statik {droop_pct:.1f} %</translation>
    </message>
    <message>
        <source>Frequency {frequency_hz:.3f} Hz is below {start_hz:.2f} Hz: more power by a droop of {droop_pct:.1f} %</source>
        <translation>Frekvens {frequency_hz:.3f} Hz er under {start_hz:.2f} Hz: mere effekt med statik {droop_pct:.1f} %</translation>
    </message>
    <message>
        <source>Fuse of {fuse_a:.0f} A on phase L{phase:.0f}</source>
        <translation>Sikring på {fuse_a:.0f} A i fase L{phase:.0f}</translation>
    </message>
    <message>
        <source>Going back to the grid</source>
        <translation>Vender tilbage til nettet</translation>
    </message>
    <message>
        <source>Grid contactor as the state {place} wants it</source>
        <translation>Netkontaktor, som tilstanden {place} kræver</translation>
    </message>
    <message>
        <source>Grid export is above its limit; grid power is {grid_w:.0f} W</source>
        <translation>Neteksport er over sin grænse; neteffekten er {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Grid export limit of {limit_w:.0f} W</source>
        <translation>Neteksportgrænse på {limit_w:.0f} W</translation>
    </message>
    <message>
        <source>Grid import limit of {limit_w:.0f} W</source>
        <translation>Netimportgrænse på {limit_w:.0f} W</translation>
    </message>
    <message>
        <source>Grid power is unknown, so the distribution operator's {limit_w:.0f} W of export cannot be kept</source>
        <translation>Neteffekten er ukendt, så netselskabets {limit_w:.0f} W eksport kan ikke overholdes</translation>
    </message>
    <message>
        <source>Grid power is unknown, so the grid limits cannot be kept</source>
        <translation>Neteffekten er ukendt, så netgrænserne kan ikke overholdes</translation>
    </message>
    <message>
        <source>Inverter {place} delivers {reactive_var:.0f} var first</source>
        <translation>Inverter {place} leverer først {reactive_var:.0f} var</translation>
    </message>
    <message>
        <source>Inverter {place} is hot: {temperature_c:.0f} °C</source>
        <translation>Inverter {place} er varm: {temperature_c:.0f} °C</translation>
    </message>
    <message>
        <source>Inverter {place} is not running</source>
        <translation>Inverter {place} kører ikke</translation>
    </message>
    <message>
        <source>Inverter {place} reports a fault</source>
        <translation>Inverter {place} melder en fejl</translation>
    </message>
    <message>
        <source>Keep grid import at {limit_w:.0f} W; it is {grid_w:.0f} W</source>
        <translation>Hold netimport på {limit_w:.0f} W; den er {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Keep grid import in its band; it is {grid_w:.0f} W</source>
        <translation>Hold netimport i sit bånd; den er {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Keep grid power at {target_w:.0f} W; it is {grid_w:.0f} W</source>
        <translation>Hold neteffekt på {target_w:.0f} W; den er {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Kept free for grid services: {up_w:.0f} W up and {down_w:.0f} W down</source>
        <translation>Holdt fri til nettjenester: {up_w:.0f} W op og {down_w:.0f} W ned</translation>
    </message>
    <message>
        <source>Lamp shows the state: {place}</source>
        <translation>Lampe viser tilstanden: {place}</translation>
    </message>
    <message>
        <source>Limit of the distribution operator: {limit_w:.0f} W of export</source>
        <translation>Netselskabets grænse: {limit_w:.0f} W eksport</translation>
    </message>
    <message>
        <source>Limit of the distribution operator: {limit_w:.0f} W of grid power for charging</source>
        <translation>Netselskabets grænse: {limit_w:.0f} W neteffekt til ladning</translation>
    </message>
    <message>
        <source>Load group: {place}</source>
        <translation>Lastgruppe: {place}</translation>
    </message>
    <message>
        <source>Manual set-point of {active_power_w:.0f} W</source>
        <translation>Manuelt setpunkt på {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>No inverter with a battery has valid data</source>
        <translation>Ingen inverter med batteri har gyldige data</translation>
    </message>
    <message>
        <source>No manual set-point given yet</source>
        <translation>Intet manuelt setpunkt givet endnu</translation>
    </message>
    <message>
        <source>No plan may be used, so grid power is kept near {target_w:.0f} W</source>
        <translation>Ingen plan må bruges, så neteffekten holdes nær {target_w:.0f} W</translation>
    </message>
    <message>
        <source>No power {place}: the grid must stay normal for {remaining_s:.0f} s more</source>
        <translation>Ingen effekt {place}: nettet skal være normalt i {remaining_s:.0f} s endnu</translation>
    </message>
    <message>
        <source>No power {place}; the grid must then be normal for {remaining_s:.0f} s</source>
        <translation>Ingen effekt {place}; nettet skal derefter være normalt i {remaining_s:.0f} s</translation>
    </message>
    <message>
        <source>No valid data from battery {place}</source>
        <translation>Ingen gyldige data fra batteri {place}</translation>
    </message>
    <message>
        <source>No valid data from inverter {place}</source>
        <translation>Ingen gyldige data fra inverter {place}</translation>
    </message>
    <message>
        <source>No valid set-point from outside: grid power is held at 0 W; it is {grid_w:.0f} W</source>
        <translation>Intet gyldigt eksternt setpunkt: neteffekt holdes på 0 W; den er {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>No valid set-point from outside: local schedule {place} asks for {active_power_w:.0f} W</source>
        <translation>Intet gyldigt eksternt setpunkt: lokal tidsplan {place} kræver {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>No valid set-point from outside: the battery rests</source>
        <translation>Intet gyldigt eksternt setpunkt: batteriet hviler</translation>
    </message>
    <message>
        <source>Output {place} is being tried by hand</source>
        <translation>Udgang {place} prøves manuelt</translation>
    </message>
    <message>
        <source>PV as far as the island can take it</source>
        <translation>PV, så vidt ø-driften kan tage den</translation>
    </message>
    <message>
        <source>Passive mode only measures</source>
        <translation>Passiv tilstand måler kun</translation>
    </message>
    <message>
        <source>Plan: charge from the grid, which pays for it; the price is {price:.3f} now</source>
        <translation>Plan: lad fra nettet, som betaler for det; pris {price:.3f} nu</translation>
    </message>
    <message>
        <source>Plan: charge from the grid; price {price:.3f} now, {other:.3f} at {hour:02.0f}:{minute:02.0f}</source>
        <translation>Plan: lad fra nettet; pris {price:.3f} nu, {other:.3f} kl. {hour:02.0f}:{minute:02.0f}</translation>
    </message>
    <message>
        <source>Plan: energy for a later time; the price is {price:.3f} now</source>
        <translation>Plan: energi til senere; pris {price:.3f} nu</translation>
    </message>
    <message>
        <source>Plan: feed in; it earns {price:.3f} now</source>
        <translation>Plan: eksportér; det giver {price:.3f} nu</translation>
    </message>
    <message>
        <source>Plan: feed the solar surplus in; it earns {price:.3f} now</source>
        <translation>Plan: eksportér soloverskuddet; det giver {price:.3f} nu</translation>
    </message>
    <message>
        <source>Plan: keep the energy; price {price:.3f} now, {other:.3f} at {hour:02.0f}:{minute:02.0f}</source>
        <translation>Plan: gem energien; pris {price:.3f} nu, {other:.3f} kl. {hour:02.0f}:{minute:02.0f}</translation>
    </message>
    <message>
        <source>Plan: no room for the surplus; {soc_pct:.0f} % is the highest the battery should have</source>
        <translation>Plan: ingen plads til overskuddet; batteriet skal højst have {soc_pct:.0f} %</translation>
    </message>
    <message>
        <source>Plan: nothing to gain now; the price is {price:.3f}</source>
        <translation>Plan: intet at vinde nu; prisen er {price:.3f}</translation>
    </message>
    <message>
        <source>Plan: refill to {soc_pct:.0f} %, which is to be kept; the price is {price:.3f} now</source>
        <translation>Plan: fyld op til {soc_pct:.0f} %, som altid skal være der; pris {price:.3f} nu</translation>
    </message>
    <message>
        <source>Plan: rest; the power is kept free for grid services</source>
        <translation>Plan: hvil; effekten holdes fri til nettjenester</translation>
    </message>
    <message>
        <source>Plan: room in the battery for energy below a price of zero; the price is {price:.3f} now</source>
        <translation>Plan: plads i batteriet til energi med en pris under nul; pris {price:.3f} nu</translation>
    </message>
    <message>
        <source>Plan: store solar surplus; feeding in would cost {price:.3f} now</source>
        <translation>Plan: gem soloverskud; eksport ville koste {price:.3f} nu</translation>
    </message>
    <message>
        <source>Plan: store solar surplus; grid export is at its limit</source>
        <translation>Plan: gem soloverskud; eksporten er ved sin grænse</translation>
    </message>
    <message>
        <source>Plan: store solar surplus; price {other:.3f} at {hour:02.0f}:{minute:02.0f}</source>
        <translation>Plan: gem soloverskud; pris {other:.3f} kl. {hour:02.0f}:{minute:02.0f}</translation>
    </message>
    <message>
        <source>Plan: supply the site from the battery; grid import is at its limit</source>
        <translation>Plan: forsyn anlægget fra batteriet; importen er ved sin grænse</translation>
    </message>
    <message>
        <source>Plan: supply the site from the battery; the price is {price:.3f} now</source>
        <translation>Plan: forsyn anlægget fra batteriet; prisen er {price:.3f} nu</translation>
    </message>
    <message>
        <source>Plan: take nothing from the battery; {soc_pct:.0f} % is to be kept</source>
        <translation>Plan: tag intet fra batteriet; {soc_pct:.0f} % skal blive</translation>
    </message>
    <message>
        <source>Plan: take the battery down to {soc_pct:.0f} %, the highest it should have</source>
        <translation>Plan: tag batteriet ned til {soc_pct:.0f} %, det højeste det skal have</translation>
    </message>
    <message>
        <source>Power limit set in the site file</source>
        <translation>Effektgrænse i anlægsfilen</translation>
    </message>
    <message>
        <source>Power {place} grows by {ramp_pct_per_min:.0f} % of the rating a minute</source>
        <translation>Effekt {place} stiger med {ramp_pct_per_min:.0f} % af mærkeeffekten pr. minut</translation>
    </message>
    <message>
        <source>Ramp of {ramp_w_per_s:.0f} W/s</source>
        <translation>Rampe på {ramp_w_per_s:.0f} W/s</translation>
    </message>
    <message>
        <source>Rating of inverter {place}</source>
        <translation>Mærkeeffekt for inverter {place}</translation>
    </message>
    <message>
        <source>Ready for a peak; import may be {limit_w:.0f} W and is {grid_w:.0f} W</source>
        <translation>Klar til spids; import må være {limit_w:.0f} W og er {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Recharge for the next peak; import may be {limit_w:.0f} W and is {grid_w:.0f} W</source>
        <translation>Genlad til næste spids; import må være {limit_w:.0f} W og er {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Safe stop</source>
        <translation>Sikkert stop</translation>
    </message>
    <message>
        <source>Schedule {place} asks for {active_power_w:.0f} W</source>
        <translation>Tidsplan {place} kræver {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>Set-point of {active_power_w:.0f} W from {place}</source>
        <translation>Setpunkt på {active_power_w:.0f} W fra {place}</translation>
    </message>
    <message>
        <source>Soft return after the island: power grows by steps</source>
        <translation>Blød tilbagevenden efter ø-drift: effekten stiger trinvis</translation>
    </message>
    <message>
        <source>Starting: waiting for {place}</source>
        <translation>Starter: venter på {place}</translation>
    </message>
    <message>
        <source>State of charge has reached {soc_pct:.0f} %</source>
        <translation>Ladetilstand har nået {soc_pct:.0f} %</translation>
    </message>
    <message>
        <source>State of charge {soc_pct:.1f} % of battery {place} is near or beyond its limit</source>
        <translation>Ladetilstand {soc_pct:.1f} % i batteri {place} er nær eller over grænsen</translation>
    </message>
    <message>
        <source>Stopped by the operator</source>
        <translation>Stoppet af operatøren</translation>
    </message>
    <message>
        <source>Sum of what the inverters can do now</source>
        <translation>Summen af, hvad inverterne kan nu</translation>
    </message>
    <message>
        <source>The battery management is kept awake</source>
        <translation>Batteristyringen holdes vågen</translation>
    </message>
    <message>
        <source>The battery management is waking up</source>
        <translation>Batteristyringen vågner</translation>
    </message>
    <message>
        <source>The battery management may sleep while the unit is idle</source>
        <translation>Batteristyringen må sove, mens enheden er i tomgang</translation>
    </message>
    <message>
        <source>The frequency is back; power waits {remaining_s:.0f} s before it returns slowly</source>
        <translation>Frekvensen er tilbage; effekten venter {remaining_s:.0f} s, før den langsomt vender tilbage</translation>
    </message>
    <message>
        <source>The grid contactor is not to be trusted: {place}</source>
        <translation>Netkontaktoren er ikke til at stole på: {place}</translation>
    </message>
    <message>
        <source>The grid is lost and no island can be made: {place}</source>
        <translation>Nettet er væk, og ø-drift er ikke mulig: {place}</translation>
    </message>
    <message>
        <source>The grid is lost, the island is being made: {place}</source>
        <translation>Nettet er tabt, ø-drift dannes: {place}</translation>
    </message>
    <message>
        <source>The grid is lost; no island is made at {soc_pct:.1f} % of charge, the floor is {floor_pct:.0f} %</source>
        <translation>Nettet er væk; ingen ø-drift ved {soc_pct:.1f} % opladning, den nedre grænse er {floor_pct:.0f} %</translation>
    </message>
    <message>
        <source>The inverters make the grid; the loads decide the power</source>
        <translation>Inverterne danner nettet; lasterne bestemmer effekten</translation>
    </message>
    <message>
        <source>The island is off: {place}</source>
        <translation>Ø-driften er slukket: {place}</translation>
    </message>
    <message>
        <source>The manual set-point was not renewed in time</source>
        <translation>Det manuelle setpunkt blev ikke fornyet i tide</translation>
    </message>
    <message>
        <source>The mode needs the grid meter, which has no valid data</source>
        <translation>Tilstanden kræver netmåleren, som ikke har gyldige data</translation>
    </message>
    <message>
        <source>The phase currents are unknown, so the fuses cannot be protected</source>
        <translation>Fasestrømmene er ukendte, så sikringerne kan ikke beskyttes</translation>
    </message>
    <message>
        <source>The program is shutting down</source>
        <translation>Programmet lukker ned</translation>
    </message>
    <message>
        <source>The safety timer inside inverter {place} is not armed yet</source>
        <translation>Sikkerhedstimeren i inverter {place} er ikke tilkoblet endnu</translation>
    </message>
    <message>
        <source>The temperature of zone {place} is not known: heaters off</source>
        <translation>Temperaturen i zone {place} er ukendt: varme fra</translation>
    </message>
    <message>
        <source>The unit is idle</source>
        <translation>Enheden er i tomgang</translation>
    </message>
    <message>
        <source>The unit is in maintenance</source>
        <translation>Enheden er under service</translation>
    </message>
    <message>
        <source>The zones are far apart; the air of zone {place} is mixed</source>
        <translation>Zonerne er langt fra hinanden; luften i zone {place} blandes</translation>
    </message>
    <message>
        <source>Voltage of {voltage_pct:.1f} % leaves {share_pct:.0f} % of the rating</source>
        <translation>Spænding på {voltage_pct:.1f} % giver {share_pct:.0f} % af mærkeeffekten</translation>
    </message>
    <message>
        <source>Voltage {voltage_v:.1f} V of battery {place} is near its limit</source>
        <translation>Spænding {voltage_v:.1f} V på batteri {place} er nær grænsen</translation>
    </message>
    <message>
        <source>Water could condense in zone {place}</source>
        <translation>Vand kan kondensere i zone {place}</translation>
    </message>
    <message>
        <source>Zone {place} is too cold</source>
        <translation>Zone {place} er for kold</translation>
    </message>
    <message>
        <source>Zone {place} is too warm</source>
        <translation>Zone {place} er for varm</translation>
    </message>
    <message>
        <source>Zone {place} needs nothing</source>
        <translation>Zone {place} kræver intet</translation>
    </message>
    <message>
        <source>{place} answers a grid frequency of {frequency_hz:.3f} Hz with {active_power_w:.0f} W</source>
        <translation>{place} svarer på en netfrekvens på {frequency_hz:.3f} Hz med {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>{place} has no valid frequency and goes back to the baseline</source>
        <translation>{place} har ingen gyldig frekvens og går til basislinjen</translation>
    </message>
    <message>
        <source>{place} restores its energy reserve with {active_power_w:.0f} W</source>
        <translation>{place} genopretter sin energireserve med {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>{place} supports the grid after a fall of its frequency, with {active_power_w:.0f} W</source>
        <translation>{place} støtter nettet efter et frekvensfald med {active_power_w:.0f} W</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>No data from the controller</source>
        <translation>Ingen data fra styringen</translation>
    </message>
    <message>
        <source>The controller goes on working as before. Stop works here, too.</source>
        <translation>Styringen kører videre som før. Stop virker også her.</translation>
    </message>
    <message>
        <source>The screen has failed several times</source>
        <translation>Skærmen har svigtet flere gange</translation>
    </message>
    <message>
        <source>The screen is starting again</source>
        <translation>Skærmen starter igen</translation>
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
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladning</translation>
    </message>
    <message>
        <source>Choose a mode on the page Mode and touch Try first: what it would do from now on is then shown here.</source>
        <translation>Vælg en tilstand på siden Tilstand, og tryk på Prøv først: her vises så, hvad den ville gøre fra nu af.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>HOLD FOR AT ANVENDE</translation>
    </message>
    <message>
        <source>No mode can be tried here</source>
        <translation>Her kan ingen tilstand prøves</translation>
    </message>
    <message>
        <source>No mode has been tried yet</source>
        <translation>Ingen tilstand er prøvet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Prøvet</translation>
    </message>
    <message>
        <source>Use the command ballast rehearse at the unit.</source>
        <translation>Brug kommandoen ballast rehearse ved enheden.</translation>
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
        <translation>Skift til {0}</translation>
    </message>
    <message>
        <source>Set these values</source>
        <translation>Sæt disse værdier</translation>
    </message>
    <message>
        <source>The next {0} hours are lived twice on the simulator. The unit goes on unchanged.</source>
        <translation>De næste {0} timer køres to gange i simulatoren. Anlægget fortsætter uændret.</translation>
    </message>
    <message>
        <source>The next {0} hours, from how the unit stands now</source>
        <translation>De næste {0} timer, fra den nuværende tilstand</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>Emergency stop</source>
        <translation>Nødstop</translation>
    </message>
    <message>
        <source>Release the stop</source>
        <translation>Frigiv stoppet</translation>
    </message>
    <message>
        <source>Stopped by an operator</source>
        <translation>Stoppet af en operatør</translation>
    </message>
</context>
<context>
    <name>ReleaseButton</name>
    <message>
        <source>HOLD TO RELEASE</source>
        <translation>HOLD FOR AT FRIGIVE</translation>
    </message>
    <message>
        <source>Release the stop</source>
        <translation>Frigiv stoppet</translation>
    </message>
</context>
<context>
    <name>ReleaseReasons</name>
    <message>
        <source>Why may it run again?</source>
        <translation>Hvorfor må den køre igen?</translation>
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
        <translation> fra {device_id} alene</translation>
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
        <translation>, net {grid_w} W</translation>
    </message>
    <message>
        <source>0 A at {active_power_w} W of {device_id}</source>
        <translation>0 A ved {active_power_w} W fra {device_id}</translation>
    </message>
    <message>
        <source>; an answer of unit {unit} was ignored</source>
        <translation>; et svar fra enhed {unit} blev ignoreret</translation>
    </message>
    <message>
        <source>; an answer to transaction {transaction} instead of {transaction2} was ignored</source>
        <translation>; et svar på transaktion {transaction} i stedet for {transaction2} blev ignoreret</translation>
    </message>
    <message>
        <source>; an answer with a wrong checksum or no content was ignored</source>
        <translation>; et svar med forkert kontrolsum eller uden indhold blev ignoreret</translation>
    </message>
    <message>
        <source>; and {faults} more</source>
        <translation>; og {faults} mere</translation>
    </message>
    <message>
        <source>; it was never reached</source>
        <translation>; den blev aldrig nået</translation>
    </message>
    <message>
        <source>; not possible: {left}</source>
        <translation>; ikke muligt: {left}</translation>
    </message>
    <message>
        <source>; the usual cause: {why}</source>
        <translation>; den sædvanlige årsag: {why}</translation>
    </message>
    <message>
        <source>; {errors} error frames, so the bit rate may be wrong</source>
        <translation>; {errors} fejlrammer, bithastigheden er måske forkert</translation>
    </message>
    <message>
        <source>At the end {soc_end_pct} % would be left instead of {soc_end_pct2} %.</source>
        <translation>Til sidst ville der være {soc_end_pct} % tilbage i stedet for {soc_end_pct2} %.</translation>
    </message>
    <message>
        <source>At the transformer of {phases}: {turn}</source>
        <translation>Ved transformeren på {phases}: {turn}</translation>
    </message>
    <message>
        <source>At the transformer of {seen}: {turn}; or its supply and load side are exchanged</source>
        <translation>Ved transformeren på {seen}: {turn}; eller dens net- og lastside er ombyttet</translation>
    </message>
    <message>
        <source>BMS not heard</source>
        <translation>BMS høres ikke</translation>
    </message>
    <message>
        <source>BMS off by {bms_pct} %</source>
        <translation>BMS afviger {bms_pct} %</translation>
    </message>
    <message>
        <source>BMS off by {bms_pct} % and growing</source>
        <translation>BMS afviger {bms_pct} %, stigende</translation>
    </message>
    <message>
        <source>BMS says {bms_soc_pct} %</source>
        <translation>BMS siger {bms_soc_pct} %</translation>
    </message>
    <message>
        <source>Begin of a second window, {minute}.</source>
        <translation>Start på et andet vindue, {minute}.</translation>
    </message>
    <message>
        <source>Begin of the window, {minute}.</source>
        <translation>Start på vinduet, {minute}.</translation>
    </message>
    <message>
        <source>Check every transformer: conductor, direction, terminals, ratio; then repeat</source>
        <translation>Kontrollér hver transformer: leder, retning, klemmer, omsætning; gentag derefter</translation>
    </message>
    <message>
        <source>Check its line, then repeat</source>
        <translation>Kontrollér dens ledning, og gentag</translation>
    </message>
    <message>
        <source>Check remote control and power limits in the inverter's own menu</source>
        <translation>Kontrollér fjernstyring og effektgrænser i inverterens egen menu</translation>
    </message>
    <message>
        <source>Check the transformer of {phases}: closed, connected, its short-circuit link open</source>
        <translation>Kontrollér transformeren på {phases}: lukket, tilsluttet, dens kortslutningslaske åben</translation>
    </message>
    <message>
        <source>Check transformer ratio, unit and decimal places in the set-up of {place} and in its device profile</source>
        <translation>Kontrollér omsætning, enhed og decimaler i opsætningen af {place} og i dens enhedsprofil</translation>
    </message>
    <message>
        <source>Connect voltages and transformers of {place} in the order of the inverter; the total is right all the same, but limits of single phases would watch the wrong one</source>
        <translation>Tilslut spændinger og transformere på {place} i inverterens rækkefølge; summen passer alligevel, men grænser for enkelte faser ville våge over den forkerte</translation>
    </message>
    <message>
        <source>Consumption and sun are taken to be those of the last 24 hours.</source>
        <translation>Forbrug og sol antages at være som de seneste 24 timer.</translation>
    </message>
    <message>
        <source>Consumption and sun are those of a simulated day: the history does not tell the last 24 hours.</source>
        <translation>Forbrug og sol er fra en simuleret dag: de seneste 24 timer er ikke registreret.</translation>
    </message>
    <message>
        <source>Correct the phase in the site file, or the order of the phases at {place}</source>
        <translation>Ret fasen i anlægsfilen, eller fasernes rækkefølge ved {place}</translation>
    </message>
    <message>
        <source>End of the second window, {minute}; the begin: none.</source>
        <translation>Slut på det andet vindue, {minute}; lig starten: intet.</translation>
    </message>
    <message>
        <source>End of the window, {minute}; may be next day.</source>
        <translation>Slut på vinduet, {minute}; kan være næste dag.</translation>
    </message>
    <message>
        <source>Energy and power would be nearly the same.</source>
        <translation>Energi og effekt ville være næsten de samme.</translation>
    </message>
    <message>
        <source>Exchange supply and load side of the meter, or turn all transformers round; if the meter's own display is right, its device profile has the wrong sign</source>
        <translation>Byt målerens net- og lastside, eller vend alle transformere; viser målerens eget display rigtigt, har dens enhedsprofil forkert fortegn</translation>
    </message>
    <message>
        <source>Exchange the roles (or the addresses) of {place} and {device_id}</source>
        <translation>Byt rollerne (eller adresserne) for {place} og {device_id}</translation>
    </message>
    <message>
        <source>Exchange the transformers of {moved}, or their wires at {place}</source>
        <translation>Byt transformerne på {moved}, eller deres ledninger ved {place}</translation>
    </message>
    <message>
        <source>Hz; left out: that of the product</source>
        <translation>Hz; udeladt: produktets eget</translation>
    </message>
    <message>
        <source>It matters for limits of single phases only. To find out, switch a kettle on and off during the test, on two phases one after the other</source>
        <translation>Det betyder kun noget for grænser for enkelte faser. For at finde ud af det: tænd og sluk en elkedel under testen, på to faser efter hinanden</translation>
    </message>
    <message>
        <source>It waits for set-points: none were given here.</source>
        <translation>Tilstanden venter på setpunkter: ingen blev givet her.</translation>
    </message>
    <message>
        <source>It would no longer stop as it would do now.</source>
        <translation>Der ville ikke længere blive stop som nu.</translation>
    </message>
    <message>
        <source>It would stop for {stopped_s}: {cause}.</source>
        <translation>Stop i {stopped_s}: {cause}.</translation>
    </message>
    <message>
        <source>Look at what limits the power (`ballast explain`), then repeat</source>
        <translation>Se, hvad der begrænser effekten (`ballast explain`), og gentag</translation>
    </message>
    <message>
        <source>Make the grid loop slower, so that it does not overshoot</source>
        <translation>Gør netreguleringen langsommere, så den ikke svinger over</translation>
    </message>
    <message>
        <source>Move {place} to the grid connection, correct its address, or open the links of its transformers</source>
        <translation>Flyt {place} til nettilslutningen, ret adressen, eller åbn transformernes lasker</translation>
    </message>
    <message>
        <source>Move {place} to the grid connection, or correct its address: two entries may read the same meter</source>
        <translation>Flyt {place} til nettilslutningen, eller ret adressen: to poster læser måske den samme måler</translation>
    </message>
    <message>
        <source>New alarm: {text}.</source>
        <translation>Ny alarm: {text}.</translation>
    </message>
    <message>
        <source>No longer an alarm: {text}.</source>
        <translation>Ikke længere alarm: {text}.</translation>
    </message>
    <message>
        <source>PIN set at the screen</source>
        <translation>PIN sat på skærmen</translation>
    </message>
    <message>
        <source>PV is switched off</source>
        <translation>PV er slået fra</translation>
    </message>
    <message>
        <source>Put each transformer of {place} on the conductor whose voltage is on the same terminal</source>
        <translation>Sæt hver transformer på {place} på den leder, hvis spænding sidder på samme klemme</translation>
    </message>
    <message>
        <source>Put the transformer of {seen} on the conductor whose voltage is on the same terminal</source>
        <translation>Sæt transformeren på {seen} på den leder, hvis spænding sidder på samme klemme</translation>
    </message>
    <message>
        <source>Repeat with more power (about {wanted_w} W) or more pulses, at a calmer hour</source>
        <translation>Gentag med mere effekt (omkring {wanted_w} W) eller flere pulser, på et roligere tidspunkt</translation>
    </message>
    <message>
        <source>Shorten averaging or refresh interval of the meter or the gateway before it; until then steer slowly</source>
        <translation>Forkort midling eller opdateringstid i måleren eller gatewayen foran den; regulér langsomt indtil da</translation>
    </message>
    <message>
        <source>The device profile (or a setting of the inverter) has the wrong sign: correct it before anything else</source>
        <translation>Enhedsprofilen (eller en indstilling i inverteren) har forkert fortegn: ret det før alt andet</translation>
    </message>
    <message>
        <source>The device profile of the BMS reads the current with the wrong sign</source>
        <translation>BMS’ens enhedsprofil læser strømmen med forkert fortegn</translation>
    </message>
    <message>
        <source>The device profile reads the active power with the wrong sign</source>
        <translation>Enhedsprofilen læser den aktive effekt med forkert fortegn</translation>
    </message>
    <message>
        <source>The energy would cost the same.</source>
        <translation>Energien ville koste det samme.</translation>
    </message>
    <message>
        <source>The energy would cost {less} {currency} less.</source>
        <translation>Energien ville koste {less} {currency} mindre.</translation>
    </message>
    <message>
        <source>The energy would cost {value} {currency} more.</source>
        <translation>Energien ville koste {value} {currency} mere.</translation>
    </message>
    <message>
        <source>The highest quarter of an hour would draw {peak} kW from the grid instead of {before} kW.</source>
        <translation>Det højeste kvarter ville trække {peak} kW fra nettet i stedet for {before} kW.</translation>
    </message>
    <message>
        <source>The highest quarter of an hour would feed in {peak} kW instead of {before} kW.</source>
        <translation>Det højeste kvarter ville levere {peak} kW til nettet i stedet for {before} kW.</translation>
    </message>
    <message>
        <source>The history cannot be read: {error}</source>
        <translation>Historikken kan ikke læses: {error}</translation>
    </message>
    <message>
        <source>The lowest charge would be {soc_min_pct} % instead of {soc_min_pct2} %.</source>
        <translation>Den laveste ladning ville være {soc_min_pct} % i stedet for {soc_min_pct2} %.</translation>
    </message>
    <message>
        <source>The meter adds absolute values, or its profile reads the total with another sign or factor</source>
        <translation>Måleren lægger absolutte værdier sammen, eller dens profil læser summen med andet fortegn eller anden faktor</translation>
    </message>
    <message>
        <source>The state of charge is not known now: {soc_start_pct} % is assumed.</source>
        <translation>Ladningen er ikke kendt nu: {soc_start_pct} % antages.</translation>
    </message>
    <message>
        <source>The unit is stopped now: it was taken to run.</source>
        <translation>Anlægget er stoppet nu: det antages at køre.</translation>
    </message>
    <message>
        <source>There would be no stop and no alarm.</source>
        <translation>Der ville ikke komme stop eller alarm.</translation>
    </message>
    <message>
        <source>There would be no stop and no other alarm than now.</source>
        <translation>Der ville ikke komme stop eller andre alarmer end nu.</translation>
    </message>
    <message>
        <source>[dso] cannot be taken away while a limit of the distribution operator is in force</source>
        <translation>[dso] kan ikke fjernes, mens en grænse fra netselskabet gælder</translation>
    </message>
    <message>
        <source>a battery is charged from critically low</source>
        <translation>et kritisk tomt batteri lades</translation>
    </message>
    <message>
        <source>a board with inputs and outputs belongs into [[boards]]</source>
        <translation>et kort med ind- og udgange hører til [[boards]]</translation>
    </message>
    <message>
        <source>a cell is below {deep_cell_v} V</source>
        <translation>en celle er under {deep_cell_v} V</translation>
    </message>
    <message>
        <source>a choice before the restart</source>
        <translation>et valg før genstarten</translation>
    </message>
    <message>
        <source>a more important limit comes first</source>
        <translation>en vigtigere grænse går forud</translation>
    </message>
    <message>
        <source>a note of {text} characters, allowed: 1 to {note_length}</source>
        <translation>en note på {text} tegn, tilladt: 1 til {note_length}</translation>
    </message>
    <message>
        <source>a reason is needed to put an alarm aside</source>
        <translation>der kræves en grund til at tilsidesætte en alarm</translation>
    </message>
    <message>
        <source>a reason is needed to release a stop</source>
        <translation>der kræves en grund til at frigive et stop</translation>
    </message>
    <message>
        <source>a schedule needs at least one entry; to take it away, clear it</source>
        <translation>en tidsplan kræver mindst én post; ryd den for at fjerne den</translation>
    </message>
    <message>
        <source>a set-point of one inverter needs mode {title}; mode is {title2}</source>
        <translation>et setpunkt for én inverter kræver tilstanden {title}; nu gælder {title2}</translation>
    </message>
    <message>
        <source>a simulated site has nothing to be marked</source>
        <translation>et simuleret anlæg har intet at notere</translation>
    </message>
    <message>
        <source>a simulated site takes no site file</source>
        <translation>et simuleret anlæg tager ingen anlægsfil</translation>
    </message>
    <message>
        <source>a stop is in force</source>
        <translation>et stop gælder</translation>
    </message>
    <message>
        <source>a test was asked for</source>
        <translation>der blev bedt om en test</translation>
    </message>
    <message>
        <source>a transformer of {real} A is set as {wrong} A</source>
        <translation>en transformer på {real} A er indstillet som {wrong} A</translation>
    </message>
    <message>
        <source>a value in W is read as kW</source>
        <translation>en værdi i W læses som kW</translation>
    </message>
    <message>
        <source>a value in kW is read as W</source>
        <translation>en værdi i kW læses som W</translation>
    </message>
    <message>
        <source>a value of the plan is not finite</source>
        <translation>en værdi i planen er ikke endelig</translation>
    </message>
    <message>
        <source>access is noted by the program itself, not by {source}</source>
        <translation>adgang noteres af programmet selv, ikke af {source}</translation>
    </message>
    <message>
        <source>active power of {watts} is not measured</source>
        <translation>den aktive effekt på {watts} måles ikke</translation>
    </message>
    <message>
        <source>active_power_w {power_w} is outside {low_w} to {high_w} W</source>
        <translation>active_power_w {power_w} ligger uden for {low_w} til {high_w} W</translation>
    </message>
    <message>
        <source>added power is not finite: {each}</source>
        <translation>tillagt effekt er ikke endelig: {each}</translation>
    </message>
    <message>
        <source>after a trip</source>
        <translation>efter en udløsning</translation>
    </message>
    <message>
        <source>alarm {key} is there: {detail}</source>
        <translation>alarm {key} er der: {detail}</translation>
    </message>
    <message>
        <source>alarm {obstacle}</source>
        <translation>alarm {obstacle}</translation>
    </message>
    <message>
        <source>alert state energy management begins</source>
        <translation>energistyring i alarmtilstand begynder</translation>
    </message>
    <message>
        <source>alert state energy management ends</source>
        <translation>energistyring i alarmtilstand slutter</translation>
    </message>
    <message>
        <source>all three transformers of {place} sit on their own phase, the right way round</source>
        <translation>alle tre transformere på {place} sidder på deres egen fase, vendt rigtigt</translation>
    </message>
    <message>
        <source>allowed: {info}</source>
        <translation>tilladt: {info}</translation>
    </message>
    <message>
        <source>allowed: {known}</source>
        <translation>tilladt: {known}</translation>
    </message>
    <message>
        <source>an alarm keeps it off: {alarm}</source>
        <translation>en alarm holder det slukket: {alarm}</translation>
    </message>
    <message>
        <source>and shows that truly</source>
        <translation>og viser det, som det er</translation>
    </message>
    <message>
        <source>and {found} faults more</source>
        <translation>og {found} fejl mere</translation>
    </message>
    <message>
        <source>and {volumes} more</source>
        <translation>og {volumes} mere</translation>
    </message>
    <message>
        <source>answer has function code {pdu} instead of {function}</source>
        <translation>svaret har funktionskode {pdu} i stedet for {function}</translation>
    </message>
    <message>
        <source>answer holds {answer} bytes instead of {length}</source>
        <translation>svaret har {answer} byte i stedet for {length}</translation>
    </message>
    <message>
        <source>answer makes no sense</source>
        <translation>svaret giver ingen mening</translation>
    </message>
    <message>
        <source>answering a method</source>
        <translation>svaret på en metode</translation>
    </message>
    <message>
        <source>answers (code {answer} to a stranger)</source>
        <translation>svarer (kode {answer} til en fremmed)</translation>
    </message>
    <message>
        <source>answers to several unit ids as the same device</source>
        <translation>svarer på flere unit-id som samme enhed</translation>
    </message>
    <message>
        <source>answers, but not as Modbus should: {error}; two devices may share this unit id</source>
        <translation>svarer, men ikke som Modbus skal: {error}; to enheder deler måske dette unit-id</translation>
    </message>
    <message>
        <source>ask for the firewall to let port {port} out, or use port 443 (provisioning.websockets)</source>
        <translation>få firewallen til at lade port {port} ud, eller brug port 443 (provisioning.websockets)</translation>
    </message>
    <message>
        <source>asked to end</source>
        <translation>afsluttet efter ønske</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>ved starten</translation>
    </message>
    <message>
        <source>attempt {auto_charge_attempts} today</source>
        <translation>forsøg {auto_charge_attempts} i dag</translation>
    </message>
    <message>
        <source>averaging_min: {length_min} is no billing window, allowed: {allowed} min</source>
        <translation>averaging_min: {length_min} er intet afregningsvindue, tilladt: {allowed} min</translation>
    </message>
    <message>
        <source>backup test broken off</source>
        <translation>test af nødstrøm afbrudt</translation>
    </message>
    <message>
        <source>backup test for {duration_s} s</source>
        <translation>test af nødstrøm i {duration_s} s</translation>
    </message>
    <message>
        <source>backup test not begun</source>
        <translation>test af nødstrøm ikke begyndt</translation>
    </message>
    <message>
        <source>backup was added or removed: this applies at the next restart</source>
        <translation>nødstrøm blev tilføjet eller fjernet: gælder fra næste start</translation>
    </message>
    <message>
        <source>backup.floor_soc_pct: {low} must be at least limits.min_soc_pct, which is {least}</source>
        <translation>backup.floor_soc_pct: {low} skal være mindst limits.min_soc_pct, som er {least}</translation>
    </message>
    <message>
        <source>backup.floor_soc_pct: {low} must be below backup.reserve_soc_pct, which is {high}</source>
        <translation>backup.floor_soc_pct: {low} skal være under backup.reserve_soc_pct, som er {high}</translation>
    </message>
    <message>
        <source>backup.inverters: {name} is not an inverter of this file, allowed: {known}</source>
        <translation>backup.inverters: {name} er ingen inverter i denne fil, tilladt: {known}</translation>
    </message>
    <message>
        <source>backup.phases: {wanted} is more than the grid meter {id} ({profile}) measures, which is {measured}: the site would never come back from an island; allowed: up to {measured2}, or a meter that measures more</source>
        <translation>backup.phases: {wanted} er mere, end netmåleren {id} ({profile}) måler, som er {measured}: anlægget ville aldrig komme tilbage fra ø-drift; tilladt: op til {measured2}, eller en måler, der måler flere</translation>
    </message>
    <message>
        <source>backup.reconnect: {low_hz} to {high_hz} Hz does not hold the nominal frequency of {nominal_hz} Hz; choose another preset</source>
        <translation>backup.reconnect: {low_hz} til {high_hz} Hz omfatter ikke mærkefrekvensen {nominal_hz} Hz; vælg en anden forindstilling</translation>
    </message>
    <message>
        <source>backup.synchronised_by: 'signal' needs a signal of role phase_difference; allowed: inverter, dead_bus</source>
        <translation>backup.synchronised_by: 'signal' kræver et signal med rollen phase_difference; tilladt: inverter, dead_bus</translation>
    </message>
    <message>
        <source>balancing begins at {value} mV</source>
        <translation>balancering begynder ved {value} mV</translation>
    </message>
    <message>
        <source>balancing ended, {end}: {value} to {value2} mV</source>
        <translation>balancering afsluttet, {end}: {value} til {value2} mV</translation>
    </message>
    <message>
        <source>balancing ended: BMS not heard</source>
        <translation>balancering afsluttet: BMS høres ikke</translation>
    </message>
    <message>
        <source>balancing ended: switched off</source>
        <translation>balancering afsluttet: slået fra</translation>
    </message>
    <message>
        <source>balancing of {name} begins</source>
        <translation>balancering af {name} begynder</translation>
    </message>
    <message>
        <source>balancing of {name} ends</source>
        <translation>balancering af {name} slutter</translation>
    </message>
    <message>
        <source>battery {ess_w} W{grid}</source>
        <translation>batteri {ess_w} W{grid}</translation>
    </message>
    <message>
        <source>battery {name} has no valid data; cells are balanced only while the BMS is heard</source>
        <translation>batteri {name} har ingen gyldige data; celler balanceres kun, når BMS høres</translation>
    </message>
    <message>
        <source>battery {name} is already being balanced</source>
        <translation>batteri {name} balanceres allerede</translation>
    </message>
    <message>
        <source>battery {name} is not balanced by this unit, allowed: {balanced}</source>
        <translation>batteri {name} balanceres ikke af denne enhed, tilladt: {balanced}</translation>
    </message>
    <message>
        <source>battery {name} is not being balanced</source>
        <translation>batteri {name} balanceres ikke</translation>
    </message>
    <message>
        <source>before the restart</source>
        <translation>før genstarten</translation>
    </message>
    <message>
        <source>begins, attempt {attempts} today</source>
        <translation>begynder, forsøg {attempts} i dag</translation>
    </message>
    <message>
        <source>below {low_hz} Hz</source>
        <translation>under {low_hz} Hz</translation>
    </message>
    <message>
        <source>board answers</source>
        <translation>kortet svarer</translation>
    </message>
    <message>
        <source>board failed</source>
        <translation>kortet svigter</translation>
    </message>
    <message>
        <source>board lost</source>
        <translation>kortet tabt</translation>
    </message>
    <message>
        <source>board {board_id}</source>
        <translation>kort {board_id}</translation>
    </message>
    <message>
        <source>bus-off: the interface has left the bus after too many errors (wiring, terminators or bit rate)</source>
        <translation>bus-off: grænsefladen forlod bussen efter for mange fejl (ledninger, afslutning eller bithastighed)</translation>
    </message>
    <message>
        <source>buttons.modes[{index}]: {name} is unknown, allowed: {modes}</source>
        <translation>buttons.modes[{index}]: {name} er ukendt, tilladt: {modes}</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>efter timen</translation>
    </message>
    <message>
        <source>by {by}, for {left_s} more min</source>
        <translation>af {by}, {left_s} min endnu</translation>
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
        <translation>kan ikke åbnes: {error}</translation>
    </message>
    <message>
        <source>cannot be read: {error}</source>
        <translation>kan ikke læses: {error}</translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation>kan ikke læses: {value}</translation>
    </message>
    <message>
        <source>cannot tell: the loads of the house move too much for pulses of {power_w} W (a step is uncertain by {noise_w} W)</source>
        <translation>kan ikke afgøres: husets laster svinger for meget til pulser på {power_w} W (et spring er usikkert med {noise_w} W)</translation>
    </message>
    <message>
        <source>capacity_w {capacity_w} is outside 1 to {most_w} W</source>
        <translation>capacity_w {capacity_w} ligger uden for 1 til {most_w} W</translation>
    </message>
    <message>
        <source>ceiling_w: {ceiling_w} W must not be below import_limit_w, which is {limit_w} W</source>
        <translation>ceiling_w: {ceiling_w} W må ikke være under import_limit_w, som er {limit_w} W</translation>
    </message>
    <message>
        <source>cell balancing is not set up on this site</source>
        <translation>cellebalancering er ikke sat op på dette anlæg</translation>
    </message>
    <message>
        <source>cell voltages and temperatures are not sent any more</source>
        <translation>cellespændinger og -temperaturer sendes ikke mere</translation>
    </message>
    <message>
        <source>cells at {max_temperature_c} °C, balancing up to {high_c} °C</source>
        <translation>celler ved {max_temperature_c} °C, balancering op til {high_c} °C</translation>
    </message>
    <message>
        <source>cells at {min_temperature_c} °C, balancing from {low_c} °C</source>
        <translation>celler ved {min_temperature_c} °C, balancering fra {low_c} °C</translation>
    </message>
    <message>
        <source>cells together</source>
        <translation>cellerne ligger samlet</translation>
    </message>
    <message>
        <source>cells too low to tell</source>
        <translation>cellerne er for lave til at afgøre det</translation>
    </message>
    <message>
        <source>cells {cells_c} °C, limit {hot_c} °C</source>
        <translation>celler {cells_c} °C, grænse {hot_c} °C</translation>
    </message>
    <message>
        <source>certificate of {host}: {verify_message}</source>
        <translation>certifikatet for {host}: {verify_message}</translation>
    </message>
    <message>
        <source>charge from critical low ended: BMS not heard</source>
        <translation>ladning fra kritisk lav afsluttet: BMS høres ikke</translation>
    </message>
    <message>
        <source>charge from critical low ended: {held_up}</source>
        <translation>ladning fra kritisk lav afsluttet: {held_up}</translation>
    </message>
    <message>
        <source>charge from critical low {verb} at {soc_pct} %</source>
        <translation>ladning fra kritisk lav {verb} ved {soc_pct} %</translation>
    </message>
    <message>
        <source>charges {power_w} W</source>
        <translation>lader med {power_w} W</translation>
    </message>
    <message>
        <source>charging power unknown</source>
        <translation>ladeeffekten ukendt</translation>
    </message>
    <message>
        <source>charging takes {drawn_w} W from the grid, limit {import_w} W</source>
        <translation>ladningen tager {drawn_w} W fra nettet, grænse {import_w} W</translation>
    </message>
    <message>
        <source>charging: {min_reason}</source>
        <translation>ladning: {min_reason}</translation>
    </message>
    <message>
        <source>check date and time</source>
        <translation>kontrollér dato og tid</translation>
    </message>
    <message>
        <source>check the name of the hub</source>
        <translation>kontrollér hubbens navn</translation>
    </message>
    <message>
        <source>check the name of the hub; try again later</source>
        <translation>kontrollér hubbens navn; prøv igen senere</translation>
    </message>
    <message>
        <source>check the name server of the network, and the name of the hub</source>
        <translation>kontrollér netværkets navneserver og hubbens navn</translation>
    </message>
    <message>
        <source>check the trusted authorities</source>
        <translation>kontrollér de betroede udstedere</translation>
    </message>
    <message>
        <source>closes the connection of a stranger, as a hub does</source>
        <translation>lukker en fremmeds forbindelse, som en hub gør</translation>
    </message>
    <message>
        <source>closing failed: {error}</source>
        <translation>lukning mislykkedes: {error}</translation>
    </message>
    <message>
        <source>cloud configuration</source>
        <translation>konfiguration fra skyen</translation>
    </message>
    <message>
        <source>command of {p_w} W and {q_var} var is not finite</source>
        <translation>kommandoen {p_w} W og {q_var} var er ikke endelig</translation>
    </message>
    <message>
        <source>command of {p_w} W by {source} expired {late_s} s ago, 0 W instead</source>
        <translation>kommandoen {p_w} W fra {source} udløb for {late_s} s siden, 0 W i stedet</translation>
    </message>
    <message>
        <source>commissioning test</source>
        <translation>idriftsættelsestest</translation>
    </message>
    <message>
        <source>confirm within {release_window_s} s to release</source>
        <translation>bekræft inden {release_window_s} s for at frigive</translation>
    </message>
    <message>
        <source>connection closed by the device</source>
        <translation>forbindelsen lukket af enheden</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>forbindelsen tabt</translation>
    </message>
    <message>
        <source>connection lost: {exc}</source>
        <translation>forbindelsen tabt: {exc}</translation>
    </message>
    <message>
        <source>contact is not heard any more; {limits} kept, then {contract}</source>
        <translation>kontakten høres ikke længere; {limits} beholdes, derefter {contract}</translation>
    </message>
    <message>
        <source>contact open or wire broken</source>
        <translation>kontakt åben eller ledning brudt</translation>
    </message>
    <message>
        <source>contact {closed}</source>
        <translation>kontakt {closed}</translation>
    </message>
    <message>
        <source>contractual fallback</source>
        <translation>aftalt reservegrænse</translation>
    </message>
    <message>
        <source>control.mode: {mode} is unknown, allowed: {modes}</source>
        <translation>control.mode: {mode} er ukendt, tilladt: {modes}</translation>
    </message>
    <message>
        <source>control.parameters.{mode_id}: unknown mode, allowed: {modes}</source>
        <translation>control.parameters.{mode_id}: ukendt tilstand, tilladt: {modes}</translation>
    </message>
    <message>
        <source>count off by {own_pct} %</source>
        <translation>tællingen afviger {own_pct} %</translation>
    </message>
    <message>
        <source>counted {own_pct} %, BMS {bms_pct} % off</source>
        <translation>talt {own_pct} %, BMS afviger {bms_pct} %</translation>
    </message>
    <message>
        <source>counted {soc_pct} %, BMS {bms_soc_pct} %</source>
        <translation>talt {soc_pct} %, BMS {bms_soc_pct} %</translation>
    </message>
    <message>
        <source>covered, nothing changed: {text}</source>
        <translation>dækket, intet ændret: {text}</translation>
    </message>
    <message>
        <source>critically low</source>
        <translation>kritisk lav</translation>
    </message>
    <message>
        <source>current of {amps} is not measured</source>
        <translation>strømmen på {amps} måles ikke</translation>
    </message>
    <message>
        <source>dead time {dead_s} s, time constant {lag_s} s</source>
        <translation>dødtid {dead_s} s, tidskonstant {lag_s} s</translation>
    </message>
    <message>
        <source>dead-man ({no_dead_man}; set acknowledge_no_dead_man if that is accepted)</source>
        <translation>sikkerhedstimer ({no_dead_man}; sæt acknowledge_no_dead_man, hvis det accepteres)</translation>
    </message>
    <message>
        <source>dead-man not armed, 0 W instead of {p_w} W</source>
        <translation>sikkerhedstimeren er ikke aktiv, 0 W i stedet for {p_w} W</translation>
    </message>
    <message>
        <source>dead_band_pu {dead_band_pu} is outside 0 to 0.1</source>
        <translation>dead_band_pu {dead_band_pu} ligger uden for 0 til 0,1</translation>
    </message>
    <message>
        <source>deadband_w: {deadband_w} W must not be above import_low_w, which is {low_w} W: it would export</source>
        <translation>deadband_w: {deadband_w} W må ikke være over import_low_w, som er {low_w} W: der ville eksporteres</translation>
    </message>
    <message>
        <source>deeply discharged</source>
        <translation>dybt afladet</translation>
    </message>
    <message>
        <source>default route by {out}</source>
        <translation>standardrute via {out}</translation>
    </message>
    <message>
        <source>delivered again</source>
        <translation>leveres igen</translation>
    </message>
    <message>
        <source>derivative gain</source>
        <translation>D-led</translation>
    </message>
    <message>
        <source>device answers exception {code} ({code2})</source>
        <translation>enheden svarer med undtagelse {code} ({code2})</translation>
    </message>
    <message>
        <source>device busy</source>
        <translation>enheden optaget</translation>
    </message>
    <message>
        <source>device confirms another write than was asked for</source>
        <translation>enheden bekræfter en anden skrivning end bedt om</translation>
    </message>
    <message>
        <source>device does not answer</source>
        <translation>enheden svarer ikke</translation>
    </message>
    <message>
        <source>device does not keep its {what}: {shown}</source>
        <translation>enheden beholder ikke {what}: {shown}</translation>
    </message>
    <message>
        <source>device does not show the dead-man settings it was given</source>
        <translation>enheden viser ikke den givne sikkerhedstimer</translation>
    </message>
    <message>
        <source>device failure</source>
        <translation>enhedsfejl</translation>
    </message>
    <message>
        <source>device has no {missing}, so it never gets power</source>
        <translation>enheden har ingen {missing}, så den får aldrig effekt</translation>
    </message>
    <message>
        <source>device has no {what} of its own (at all)</source>
        <translation>enheden har slet ingen egen {what}</translation>
    </message>
    <message>
        <source>device has no {what} of its own ({missing})</source>
        <translation>enheden har ingen egen {what} ({missing})</translation>
    </message>
    <message>
        <source>device holds {held}, written was {completed} W</source>
        <translation>enheden holder {held}, skrevet var {completed} W</translation>
    </message>
    <message>
        <source>device refused</source>
        <translation>enheden afviste</translation>
    </message>
    <message>
        <source>device_id {device_id} is no inverter of this site; there are {known}</source>
        <translation>device_id {device_id} er ingen inverter her; der er {known}</translation>
    </message>
    <message>
        <source>devices were added or removed: this applies at the next restart</source>
        <translation>enheder blev tilføjet eller fjernet: gælder fra næste start</translation>
    </message>
    <message>
        <source>did you mean {close}?</source>
        <translation>mente du {close}?</translation>
    </message>
    <message>
        <source>discharges {power_w} W</source>
        <translation>aflader med {power_w} W</translation>
    </message>
    <message>
        <source>discharging: {max_reason}</source>
        <translation>afladning: {max_reason}</translation>
    </message>
    <message>
        <source>dso.fallback: 'limit' needs dso.import_w or dso.export_w</source>
        <translation>dso.fallback: 'limit' kræver dso.import_w eller dso.export_w</translation>
    </message>
    <message>
        <source>due for {full_overdue_days} days</source>
        <translation>forfalden i {full_overdue_days} dage</translation>
    </message>
    <message>
        <source>duration_s {duration_s} is outside {duration_s2} to {duration_s3} s</source>
        <translation>duration_s {duration_s} ligger uden for {duration_s2} til {duration_s3} s</translation>
    </message>
    <message>
        <source>emergency stop</source>
        <translation>nødstop</translation>
    </message>
    <message>
        <source>end_min: {values} is also start_min, so no window is open; choose another end</source>
        <translation>end_min: {values} er også start_min, så intet vindue er åbent; vælg en anden slutning</translation>
    </message>
    <message>
        <source>end_utc {end_utc} is not after start_utc {start_utc}</source>
        <translation>end_utc {end_utc} er ikke efter start_utc {start_utc}</translation>
    </message>
    <message>
        <source>end_utc {end_utc} is outside {allowed}, now and 14 days ahead</source>
        <translation>end_utc {end_utc} ligger uden for {allowed}, nu og 14 dage frem</translation>
    </message>
    <message>
        <source>end_utc {end_utc} must be after now, {now_utc}</source>
        <translation>end_utc {end_utc} skal være efter nu, {now_utc}</translation>
    </message>
    <message>
        <source>end_utc {end_utc} must be after start_utc {start_utc}</source>
        <translation>end_utc {end_utc} skal være efter start_utc {start_utc}</translation>
    </message>
    <message>
        <source>ended at the screen</source>
        <translation>afsluttet på skærmen</translation>
    </message>
    <message>
        <source>ends after {run_s} s</source>
        <translation>slutter efter {run_s} s</translation>
    </message>
    <message>
        <source>endurance {endurance_min} min</source>
        <translation>udholdenhed {endurance_min} min</translation>
    </message>
    <message>
        <source>energy management {nem} to {nem2}</source>
        <translation>energistyring fra {nem} til {nem2}</translation>
    </message>
    <message>
        <source>entry {entry_id}</source>
        <translation>post {entry_id}</translation>
    </message>
    <message>
        <source>every device answers</source>
        <translation>alle enheder svarer</translation>
    </message>
    <message>
        <source>export unknown</source>
        <translation>indfødningen ukendt</translation>
    </message>
    <message>
        <source>export {value} W, limit {export_w} W</source>
        <translation>indfødning {value} W, grænse {export_w} W</translation>
    </message>
    <message>
        <source>failed: {error}</source>
        <translation>mislykkedes: {error}</translation>
    </message>
    <message>
        <source>features.backup: needs a meter of role grid upstream of the contactor</source>
        <translation>features.backup: kræver en måler med rollen grid på kontaktorens netside</translation>
    </message>
    <message>
        <source>features.backup: needs exactly one entry of {group} with role {role} ({what}); there are {count}</source>
        <translation>features.backup: kræver netop én post i {group} med rollen {role} ({what}); der er {count}</translation>
    </message>
    <message>
        <source>feedback {contactor}, limit {contactor_timeout_s} s</source>
        <translation>tilbagemelding {contactor}, grænse {contactor_timeout_s} s</translation>
    </message>
    <message>
        <source>feeding in would cost money</source>
        <translation>indfødning ville koste penge</translation>
    </message>
    <message>
        <source>ffr is no frequency containment reserve: it has settings of its own</source>
        <translation>ffr er ingen frekvensholdereserve: den har egne indstillinger</translation>
    </message>
    <message>
        <source>ffr: boost_share {boost_share} must not be above overshoot_share {overshoot_share}</source>
        <translation>ffr: boost_share {boost_share} må ikke være over overshoot_share {overshoot_share}</translation>
    </message>
    <message>
        <source>ffr: ready_after_s {ready_after_s} must be at least {served_s}, the time of activation, support, deactivation and buffer</source>
        <translation>ffr: ready_after_s {ready_after_s} skal være mindst {served_s}, tiden for aktivering, støtte, deaktivering og pause</translation>
    </message>
    <message>
        <source>ffr: spike_s {spike_s} must be below activation_s {activation_s}</source>
        <translation>ffr: spike_s {spike_s} skal være under activation_s {activation_s}</translation>
    </message>
    <message>
        <source>ffr: {name} {value} is outside {low} to {high}</source>
        <translation>ffr: {name} {value} ligger uden for {low} til {high}</translation>
    </message>
    <message>
        <source>first start</source>
        <translation>første start</translation>
    </message>
    <message>
        <source>floor {floor_soc_pct} %, starts again at {again_pct} %</source>
        <translation>nedre grænse {floor_soc_pct} %, starter igen ved {again_pct} %</translation>
    </message>
    <message>
        <source>follows the grid meter</source>
        <translation>følger netmåleren</translation>
    </message>
    <message>
        <source>for more than {unasked_after_s} s</source>
        <translation>i mere end {unasked_after_s} s</translation>
    </message>
    <message>
        <source>for {away_s} s</source>
        <translation>i {away_s} s</translation>
    </message>
    <message>
        <source>for {duration_s} s, asked by {by}</source>
        <translation>i {duration_s} s, ønsket af {by}</translation>
    </message>
    <message>
        <source>for_s {for_s} is outside 0 to {max_forced_s} s</source>
        <translation>for_s {for_s} ligger uden for 0 til {max_forced_s} s</translation>
    </message>
    <message>
        <source>for_s {for_s} is outside 0 to {max_s} s</source>
        <translation>for_s {for_s} ligger uden for 0 til {max_s} s</translation>
    </message>
    <message>
        <source>for_s {for_s} is outside {for_s2} to {for_s3} s</source>
        <translation>for_s {for_s} ligger uden for {for_s2} til {for_s3} s</translation>
    </message>
    <message>
        <source>frequency file</source>
        <translation>frekvensfil</translation>
    </message>
    <message>
        <source>frequency valid again</source>
        <translation>frekvensen gyldig igen</translation>
    </message>
    <message>
        <source>frequency {frequency_hz} Hz, allowed {low_hz} to {high_hz} Hz</source>
        <translation>frekvens {frequency_hz} Hz, tilladt {low_hz} til {high_hz} Hz</translation>
    </message>
    <message>
        <source>from {current} there is no way to {state}, allowed: {allowed}</source>
        <translation>fra »{current}« er der ingen vej til »{state}«, tilladt: {allowed}</translation>
    </message>
    <message>
        <source>from {nominal_hz} to {nominal_hz2} Hz</source>
        <translation>fra {nominal_hz} til {nominal_hz2} Hz</translation>
    </message>
    <message>
        <source>gateway path unavailable</source>
        <translation>vejen via gateway er ikke tilgængelig</translation>
    </message>
    <message>
        <source>gateway target did not respond</source>
        <translation>målet bag gateway svarer ikke</translation>
    </message>
    <message>
        <source>general.nominal_hz: {nominal_hz}, allowed: 50 or 60 Hz</source>
        <translation>general.nominal_hz: {nominal_hz}, tilladt: 50 eller 60 Hz</translation>
    </message>
    <message>
        <source>gets no power: its set-points are in percent, so rated_power_w is needed</source>
        <translation>får ingen effekt: dens sætpunkter er i procent, derfor kræves rated_power_w</translation>
    </message>
    <message>
        <source>goes on past the end of its volume</source>
        <translation>fortsætter efter slutningen af sin mængde</translation>
    </message>
    <message>
        <source>grid and island agree</source>
        <translation>net og ø-drift stemmer overens</translation>
    </message>
    <message>
        <source>grid and island do not agree any more</source>
        <translation>net og ø-drift stemmer ikke længere overens</translation>
    </message>
    <message>
        <source>grid {grid_w} W + PV {pv_w} W + battery {ess_w} W is below zero</source>
        <translation>net {grid_w} W + PV {pv_w} W + batteri {ess_w} W er under nul</translation>
    </message>
    <message>
        <source>grid_code.protection.{name}: unknown, allowed: {names}</source>
        <translation>grid_code.protection.{name}: ukendt, tilladt: {names}</translation>
    </message>
    <message>
        <source>grid_code.reactive_by_voltage.enabled: true stands beside reactive.rule; leave one of them out</source>
        <translation>grid_code.reactive_by_voltage.enabled: true står ved siden af reactive.rule; udelad en af dem</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>givet tilbage</translation>
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
        <translation>holdt ved {active_power_w} W</translation>
    </message>
    <message>
        <source>highest phase {highest_v} V</source>
        <translation>højeste fase {highest_v} V</translation>
    </message>
    <message>
        <source>how fast {place} answers cannot be told: its answer has no clear shape</source>
        <translation>hvor hurtigt {place} svarer, kan ikke afgøres: svaret har ingen tydelig form</translation>
    </message>
    <message>
        <source>how late {place} is cannot be told: its answer has no clear shape</source>
        <translation>hvor sent {place} er, kan ikke afgøres: svaret har ingen tydelig form</translation>
    </message>
    <message>
        <source>idle to run: idle is switched off</source>
        <translation>tomgang til drift: tomgang er slået fra</translation>
    </message>
    <message>
        <source>idle to run: {why}</source>
        <translation>tomgang til drift: {why}</translation>
    </message>
    <message>
        <source>illegal data address</source>
        <translation>ugyldig dataadresse</translation>
    </message>
    <message>
        <source>illegal data value</source>
        <translation>ugyldig dataværdi</translation>
    </message>
    <message>
        <source>illegal function</source>
        <translation>ugyldig funktion</translation>
    </message>
    <message>
        <source>import_low_w: {low_w} W must not be above import_high_w, which is {high_w} W</source>
        <translation>import_low_w: {low_w} W må ikke være over import_high_w, som er {high_w} W</translation>
    </message>
    <message>
        <source>in which order L1, L2 and L3 of {place} are cannot be told from a three-phase inverter</source>
        <translation>i hvilken rækkefølge L1, L2 og L3 på {place} er, kan ikke afgøres med en trefaset inverter</translation>
    </message>
    <message>
        <source>integral gain</source>
        <translation>I-led</translation>
    </message>
    <message>
        <source>inverter or battery have no valid data</source>
        <translation>inverter eller batteri har ingen gyldige data</translation>
    </message>
    <message>
        <source>inverter {device_id} is not in fault</source>
        <translation>inverter {device_id} har ingen fejl</translation>
    </message>
    <message>
        <source>inverter {device_id} is unknown, allowed: {known}</source>
        <translation>inverter {device_id} er ukendt, tilladt: {known}</translation>
    </message>
    <message>
        <source>inverters[{name}].batteries: no rack hangs on it; find its battery, or take the inverter out</source>
        <translation>inverters[{name}].batteries: intet rack hænger på den; find dens batteri, eller tag inverteren ud</translation>
    </message>
    <message>
        <source>is a placeholder for the simulator, its addresses are not known</source>
        <translation>er en pladsholder til simulatoren, dens adresser er ukendte</translation>
    </message>
    <message>
        <source>is missing; the import limit of the connection in W (0 to 1e+08), or limits.fuse_a in A (1 to 10000)</source>
        <translation>mangler; tilslutningens importgrænse i W (0 til 1e+08), eller limits.fuse_a i A (1 til 10000)</translation>
    </message>
    <message>
        <source>is not a file of schema {schema}</source>
        <translation>er ingen fil efter {schema}</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>er ikke tekst</translation>
    </message>
    <message>
        <source>is not valid TOML: {error}</source>
        <translation>er ikke gyldig TOML: {error}</translation>
    </message>
    <message>
        <source>is only listened to, without keep-alive</source>
        <translation>aflyttes kun, uden keep-alive</translation>
    </message>
    <message>
        <source>it opened although it is told to be closed</source>
        <translation>den åbnede, skønt den skal være sluttet</translation>
    </message>
    <message>
        <source>its cause has gone</source>
        <translation>årsagen er væk</translation>
    </message>
    <message>
        <source>its contact cannot be read</source>
        <translation>dens kontakt kan ikke læses</translation>
    </message>
    <message>
        <source>its inverter is not available</source>
        <translation>dens inverter er ikke tilgængelig</translation>
    </message>
    <message>
        <source>its process ended with {returncode}: {last}</source>
        <translation>dens proces endte med {returncode}: {last}</translation>
    </message>
    <message>
        <source>its racks</source>
        <translation>dens racks</translation>
    </message>
    <message>
        <source>its time is over</source>
        <translation>tiden er gået</translation>
    </message>
    <message>
        <source>its values have just moved again</source>
        <translation>dens værdier har netop bevæget sig igen</translation>
    </message>
    <message>
        <source>kind q_by_u: a fallback must work without a measured voltage, allowed: off, fixed_q, fixed_pf</source>
        <translation>kind q_by_u: reservereglen skal virke uden målt spænding, tilladt: off, fixed_q, fixed_pf</translation>
    </message>
    <message>
        <source>kind {kind}: the inverters of this site have no reactive power (max_reactive_var)</source>
        <translation>kind {kind}: inverterne her har ingen reaktiv effekt (max_reactive_var)</translation>
    </message>
    <message>
        <source>known for {ahead_s} h ahead</source>
        <translation>kendt {ahead_s} h frem</translation>
    </message>
    <message>
        <source>last {active_power_w} W from {by}</source>
        <translation>senest {active_power_w} W fra {by}</translation>
    </message>
    <message>
        <source>last_day {last_day} must not be before first_day {first_day}</source>
        <translation>last_day {last_day} må ikke være før first_day {first_day}</translation>
    </message>
    <message>
        <source>last_day {last_day} must not be before today, {today}</source>
        <translation>last_day {last_day} må ikke være før i dag, {today}</translation>
    </message>
    <message>
        <source>latched; release it in two steps</source>
        <translation>låst; frigives i to trin</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>udeladt</translation>
    </message>
    <message>
        <source>limit ended after {at_s} s</source>
        <translation>grænsen ophørte efter {at_s} s</translation>
    </message>
    <message>
        <source>limit kept: {wanted}</source>
        <translation>grænsen fastholdt: {wanted}</translation>
    </message>
    <message>
        <source>limit of the distribution operator for {valid_s} s: {words}</source>
        <translation>netselskabets grænse i {valid_s} s: {words}</translation>
    </message>
    <message>
        <source>limit of the distribution operator released</source>
        <translation>netselskabets grænse ophævet</translation>
    </message>
    <message>
        <source>limit reached after {at_s} s: {snapshot}</source>
        <translation>grænsen nået efter {at_s} s: {snapshot}</translation>
    </message>
    <message>
        <source>limit {verb}: {wanted}</source>
        <translation>grænse {verb}: {wanted}</translation>
    </message>
    <message>
        <source>limits.fuse_a: {fuse_a} needs exactly one meter of role grid, which measures the current of each phase behind the fuse; this file {found}</source>
        <translation>limits.fuse_a: {fuse_a} kræver netop én måler med rollen grid, som måler strømmen i hver fase bag sikringen; denne fil {found}</translation>
    </message>
    <message>
        <source>limits.grid_export_share: {grid_export_share} needs limits.pv_peak_w, which is missing</source>
        <translation>limits.grid_export_share: {grid_export_share} kræver limits.pv_peak_w, som mangler</translation>
    </message>
    <message>
        <source>limits.grid_import_w: {text_of}</source>
        <translation>limits.grid_import_w: {text_of}</translation>
    </message>
    <message>
        <source>limits.min_soc_pct: {min_soc_pct} must be below limits.max_soc_pct, which is {max_soc_pct}</source>
        <translation>limits.min_soc_pct: {min_soc_pct} skal være under limits.max_soc_pct, som er {max_soc_pct}</translation>
    </message>
    <message>
        <source>link changed</source>
        <translation>forbindelsen ændret</translation>
    </message>
    <message>
        <source>load {parts} on {cores} cores</source>
        <translation>belastning {parts} på {cores} kerner</translation>
    </message>
    <message>
        <source>logged in at the screen</source>
        <translation>logget ind på skærmen</translation>
    </message>
    <message>
        <source>logged out at the screen: {why}</source>
        <translation>logget ud på skærmen: {why}</translation>
    </message>
    <message>
        <source>longest time</source>
        <translation>længste tid</translation>
    </message>
    <message>
        <source>memory parity error</source>
        <translation>paritetsfejl i hukommelsen</translation>
    </message>
    <message>
        <source>meters or inverters have changed since the test of {at_utc} UTC</source>
        <translation>målere eller invertere er ændret siden testen {at_utc} UTC</translation>
    </message>
    <message>
        <source>min_power_factor {min_power_factor} is outside 0.1 to 1 (0: no limit)</source>
        <translation>min_power_factor {min_power_factor} ligger uden for 0,1 til 1 (0: ingen grænse)</translation>
    </message>
    <message>
        <source>min_temperature_c is {low_c}, above max_temperature_c, which is {high_c}</source>
        <translation>min_temperature_c er {low_c}, over max_temperature_c, som er {high_c}</translation>
    </message>
    <message>
        <source>min_valid_s: {shortest_s} s must not be above max_valid_s, which is {longest_s} s</source>
        <translation>min_valid_s: {shortest_s} s må ikke være over max_valid_s, som er {longest_s} s</translation>
    </message>
    <message>
        <source>min_voltage_v is {low_v}, above max_voltage_v, which is {high_v}</source>
        <translation>min_voltage_v er {low_v}, over max_voltage_v, som er {high_v}</translation>
    </message>
    <message>
        <source>minutes of full activation left; left out: that of the product</source>
        <translation>minutter tilbage ved fuld aktivering; udeladt: produktets eget</translation>
    </message>
    <message>
        <source>minutes since local midnight</source>
        <translation>minutter siden midnat, lokal tid</translation>
    </message>
    <message>
        <source>minutes {minutes} is outside {test_min} to {test_min2} min</source>
        <translation>minutes {minutes} ligger uden for {test_min} til {test_min2} min</translation>
    </message>
    <message>
        <source>missing: {device_id}</source>
        <translation>mangler: {device_id}</translation>
    </message>
    <message>
        <source>mode is {title}; change to {titles} first</source>
        <translation>tilstanden er {title}; skift først til {titles}</translation>
    </message>
    <message>
        <source>mode {mode_id} is unknown, allowed: {modes}</source>
        <translation>tilstanden {mode_id} er ukendt, tilladt: {modes}</translation>
    </message>
    <message>
        <source>mode {title}</source>
        <translation>tilstand {title}</translation>
    </message>
    <message>
        <source>mode {title} needs {feature} in the site file</source>
        <translation>tilstanden {title} kræver {feature} i anlægsfilen</translation>
    </message>
    <message>
        <source>more PV than the battery takes, and nothing left to switch off</source>
        <translation>mere PV, end batteriet tager, og intet mere at slå fra</translation>
    </message>
    <message>
        <source>mounted read-only</source>
        <translation>monteret skrivebeskyttet</translation>
    </message>
    <message>
        <source>neither a connection string nor a certificate with its key is named</source>
        <translation>hverken en forbindelsesstreng eller et certifikat med nøgle er angivet</translation>
    </message>
    <message>
        <source>neither grid meter nor inverter has it</source>
        <translation>hverken netmåler eller inverter har den</translation>
    </message>
    <message>
        <source>neither import_w nor export_w is given; to end a limit, release it</source>
        <translation>hverken import_w eller export_w er givet; ophæv grænsen for at afslutte den</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>aldrig hørt</translation>
    </message>
    <message>
        <source>new settings in force</source>
        <translation>nye indstillinger gælder</translation>
    </message>
    <message>
        <source>new site file</source>
        <translation>ny anlægsfil</translation>
    </message>
    <message>
        <source>no /dev/rtc</source>
        <translation>ingen /dev/rtc</translation>
    </message>
    <message>
        <source>no address with a way out (no default route)</source>
        <translation>ingen adresse med en vej ud (ingen standardrute)</translation>
    </message>
    <message>
        <source>no agreement for {timeout_s} s</source>
        <translation>ingen overensstemmelse i {timeout_s} s</translation>
    </message>
    <message>
        <source>no alarm is named</source>
        <translation>ingen alarm er nævnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>intet svar</translation>
    </message>
    <message>
        <source>no answer within {timeout_s} s{stray}</source>
        <translation>intet svar inden {timeout_s} s{stray}</translation>
    </message>
    <message>
        <source>no cable and no radio link on {names}</source>
        <translation>intet kabel og ingen radioforbindelse på {names}</translation>
    </message>
    <message>
        <source>no cell voltages</source>
        <translation>ingen cellespændinger</translation>
    </message>
    <message>
        <source>no charging power is allowed now</source>
        <translation>ingen ladeeffekt er tilladt lige nu</translation>
    </message>
    <message>
        <source>no commissioning test was made</source>
        <translation>der er ikke lavet en idriftsættelsestest</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>ingen forbindelse</translation>
    </message>
    <message>
        <source>no connection within {timeout_s} s</source>
        <translation>ingen forbindelse inden {timeout_s} s</translation>
    </message>
    <message>
        <source>no critical alarm any more</source>
        <translation>ingen kritisk alarm mere</translation>
    </message>
    <message>
        <source>no device is chosen</source>
        <translation>ingen enhed er valgt</translation>
    </message>
    <message>
        <source>no feedback signal</source>
        <translation>intet tilbagemeldingssignal</translation>
    </message>
    <message>
        <source>no frame for {silence_s} s, bus reopened</source>
        <translation>intet telegram i {silence_s} s, bussen åbnet igen</translation>
    </message>
    <message>
        <source>no frame {id}h within {max_age_s} s</source>
        <translation>intet telegram {id}h inden {max_age_s} s</translation>
    </message>
    <message>
        <source>no grid</source>
        <translation>intet net</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grænse</translation>
    </message>
    <message>
        <source>no limit holds the power back</source>
        <translation>ingen grænse holder effekten tilbage</translation>
    </message>
    <message>
        <source>no limit of the distribution operator is in force by request</source>
        <translation>ingen anmodet grænse fra netselskabet gælder</translation>
    </message>
    <message>
        <source>no longer critically low</source>
        <translation>ikke længere kritisk lav</translation>
    </message>
    <message>
        <source>no longer put aside</source>
        <translation>ikke længere tilsidesat</translation>
    </message>
    <message>
        <source>no network interface</source>
        <translation>ingen netværksgrænseflade</translation>
    </message>
    <message>
        <source>no optimum within {time_limit_s} s: the plan is plain self-consumption</source>
        <translation>intet optimum inden {time_limit_s} s: planen er simpelt egetforbrug</translation>
    </message>
    <message>
        <source>no plan within {limit_s} s; its process was ended</source>
        <translation>ingen plan inden for {limit_s} s; processen blev afsluttet</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>ingen plan endnu</translation>
    </message>
    <message>
        <source>no power until the grid has been normal long enough</source>
        <translation>ingen effekt, før nettet har været normalt længe nok</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ingen grund angivet</translation>
    </message>
    <message>
        <source>no record came for {gap_s} s</source>
        <translation>ingen post kom i {gap_s} s</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>ingen sikker forbindelse</translation>
    </message>
    <message>
        <source>no secure connection: {value}</source>
        <translation>ingen sikker forbindelse: {value}</translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation>ingen føler</translation>
    </message>
    <message>
        <source>no set-point</source>
        <translation>intet setpunkt</translation>
    </message>
    <message>
        <source>no stop is in force</source>
        <translation>intet stop gælder</translation>
    </message>
    <message>
        <source>no test has been made</source>
        <translation>der er ikke lavet en test</translation>
    </message>
    <message>
        <source>no test mode is in force</source>
        <translation>ingen testtilstand gælder</translation>
    </message>
    <message>
        <source>no test while there is an alarm: {obstacle}</source>
        <translation>ingen test, mens der er en alarm: {obstacle}</translation>
    </message>
    <message>
        <source>no valid data for {age_s} s</source>
        <translation>ingen gyldige data i {age_s} s</translation>
    </message>
    <message>
        <source>no valid data from {grid_meter}</source>
        <translation>ingen gyldige data fra {grid_meter}</translation>
    </message>
    <message>
        <source>no valid data from {inverter_id}</source>
        <translation>ingen gyldige data fra {inverter_id}</translation>
    </message>
    <message>
        <source>no valid data from {rack}</source>
        <translation>ingen gyldige data fra {rack}</translation>
    </message>
    <message>
        <source>no valid data of {grid_meter} during the pulses</source>
        <translation>ingen gyldige data fra {grid_meter} under pulserne</translation>
    </message>
    <message>
        <source>no valid frequency</source>
        <translation>ingen gyldig frekvens</translation>
    </message>
    <message>
        <source>no valid frequency: back to the baseline</source>
        <translation>ingen gyldig frekvens: tilbage til basislinjen</translation>
    </message>
    <message>
        <source>no volume of any product is sold in that time</source>
        <translation>ingen mængde er solgt i den tid</translation>
    </message>
    <message>
        <source>no volume of {product} is sold in that time</source>
        <translation>ingen mængde af {product} er solgt i den tid</translation>
    </message>
    <message>
        <source>nobody claims the power of the unit</source>
        <translation>ingen kræver enhedens effekt</translation>
    </message>
    <message>
        <source>nobody looks at the page any more</source>
        <translation>ingen ser længere på siden</translation>
    </message>
    <message>
        <source>none of {weekdays} lies between first_day {first_day} and last_day {last_day}</source>
        <translation>ingen af {weekdays} ligger mellem first_day {first_day} og last_day {last_day}</translation>
    </message>
    <message>
        <source>none was ever handed in</source>
        <translation>ingen er nogensinde afleveret</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>ikke aktiv</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>ikke forbundet</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>ikke forbundet endnu</translation>
    </message>
    <message>
        <source>not delivered: {held_off}</source>
        <translation>leveres ikke: {held_off}</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>ikke hørt endnu</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>ikke åbnet endnu</translation>
    </message>
    <message>
        <source>not provisioned yet: there is no {file}</source>
        <translation>endnu ingen plads i skyen: {file} er der ikke</translation>
    </message>
    <message>
        <source>not put aside: {unknown}</source>
        <translation>ikke tilsidesat: {unknown}</translation>
    </message>
    <message>
        <source>not there: {unknown}</source>
        <translation>er der ikke: {unknown}</translation>
    </message>
    <message>
        <source>nothing heard, source {source}</source>
        <translation>intet hørt, kilde {source}</translation>
    </message>
    <message>
        <source>nothing was changed: {error}</source>
        <translation>intet blev ændret: {error}</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>intet ville ændre sig</translation>
    </message>
    <message>
        <source>off because too much was switched on</source>
        <translation>fra, fordi for meget var koblet til</translation>
    </message>
    <message>
        <source>off to save energy</source>
        <translation>fra for at spare energi</translation>
    </message>
    <message>
        <source>off until the island is steady</source>
        <translation>fra, til ø-driften er stabil</translation>
    </message>
    <message>
        <source>one phase is taken for all three and multiplied by three</source>
        <translation>en fase tages for alle tre og ganges med tre</translation>
    </message>
    <message>
        <source>one phase of three is counted</source>
        <translation>en fase af tre tælles</translation>
    </message>
    <message>
        <source>only {used} steps of {inverter_id} can be used: the unit was held back or no data came</source>
        <translation>kun {used} spring fra {inverter_id} kan bruges: enheden blev holdt tilbage, eller der kom ingen data</translation>
    </message>
    <message>
        <source>output not set to its safe value</source>
        <translation>udgangen står ikke på sin sikre værdi</translation>
    </message>
    <message>
        <source>output {output_id} cannot be tested so, allowed: {names}</source>
        <translation>udgang {output_id} kan ikke testes sådan, tilladt: {names}</translation>
    </message>
    <message>
        <source>output {output_id} is being tested; one at a time</source>
        <translation>udgang {output_id} testes; én ad gangen</translation>
    </message>
    <message>
        <source>output {output_id} is not a fan or heater, allowed: none</source>
        <translation>udgang {output_id} er hverken blæser eller varmer, tilladt: ingen</translation>
    </message>
    <message>
        <source>output {output_id} is not a fan or heater, allowed: {climate}</source>
        <translation>udgang {output_id} er hverken blæser eller varmer, tilladt: {climate}</translation>
    </message>
    <message>
        <source>output {output_id} is switched: its value is 0 or 1, not {request}</source>
        <translation>udgang {output_id} er til/fra: 0 eller 1, ikke {request}</translation>
    </message>
    <message>
        <source>outputs are tested in state maintenance only; the state is {state}</source>
        <translation>udgange testes kun i service; tilstanden er {state}</translation>
    </message>
    <message>
        <source>phase voltage and voltage between phases are mixed up</source>
        <translation>fasespænding og spænding mellem faser er forvekslet</translation>
    </message>
    <message>
        <source>phases {phases_w} W, total {active_power_w} W</source>
        <translation>faser {phases_w} W, i alt {active_power_w} W</translation>
    </message>
    <message>
        <source>plan for {hours} h: costs {cost}, {cost_without} without battery</source>
        <translation>plan for {hours} h: koster {cost}, {cost_without} uden batteri</translation>
    </message>
    <message>
        <source>plan is {now_utc} min old</source>
        <translation>planen er {now_utc} min gammel</translation>
    </message>
    <message>
        <source>plan not used: it is older than the one in force</source>
        <translation>planen bruges ikke: ældre end den gældende</translation>
    </message>
    <message>
        <source>plan not used: {faults}{more}</source>
        <translation>planen bruges ikke: {faults}{more}</translation>
    </message>
    <message>
        <source>plans come from the program's own planner, not from {source}</source>
        <translation>planer kommer fra den egen planlægger, ikke fra {source}</translation>
    </message>
    <message>
        <source>plug in the network cable, or set up the wireless network</source>
        <translation>sæt netværkskablet i, eller opsæt det trådløse net</translation>
    </message>
    <message>
        <source>points must rise, but {right_x} follows {left_x}</source>
        <translation>punkterne skal stige, men {right_x} følger efter {left_x}</translation>
    </message>
    <message>
        <source>points: abscissa {x} of point {number} is outside {low} to {high}</source>
        <translation>points: abscisse {x} i punkt {number} ligger uden for {low} til {high}</translation>
    </message>
    <message>
        <source>points: abscissas must rise, but {right} follows {left}</source>
        <translation>points: abscisser skal stige, men {right} følger efter {left}</translation>
    </message>
    <message>
        <source>points: power factor {y} of point {number} is outside -1 to -0.1 and 0.1 to 1</source>
        <translation>points: effektfaktor {y} i punkt {number} ligger uden for -1 til -0,1 og 0,1 til 1</translation>
    </message>
    <message>
        <source>points: share {y} of point {number} is outside -1 to 1</source>
        <translation>points: andel {y} i punkt {number} ligger uden for -1 til 1</translation>
    </message>
    <message>
        <source>points: {points} given, allowed: 2 to 16</source>
        <translation>points: {points} givet, tilladt: 2 til 16</translation>
    </message>
    <message>
        <source>port {port} of {host}: {value}</source>
        <translation>port {port} på {host}: {value}</translation>
    </message>
    <message>
        <source>port {port} open</source>
        <translation>port {port} åben</translation>
    </message>
    <message>
        <source>power and energy of both directions read positive</source>
        <translation>effekt og energi i begge retninger vises positive</translation>
    </message>
    <message>
        <source>power factor</source>
        <translation>effektfaktor</translation>
    </message>
    <message>
        <source>power is free again</source>
        <translation>effekten er fri igen</translation>
    </message>
    <message>
        <source>power_by_voltage.charge_start_pu: {start} must be above charge_zero_pu, which is {zero}</source>
        <translation>power_by_voltage.charge_start_pu: {start} skal være over charge_zero_pu, som er {zero}</translation>
    </message>
    <message>
        <source>power_by_voltage.start_pu: {start} must be below zero_pu, which is {zero}</source>
        <translation>power_by_voltage.start_pu: {start} skal være under zero_pu, som er {zero}</translation>
    </message>
    <message>
        <source>power_factor {power_factor} is outside -1 to -0.1 and 0.1 to 1</source>
        <translation>power_factor {power_factor} ligger uden for -1 til -0,1 og 0,1 til 1</translation>
    </message>
    <message>
        <source>prices from {first} on are not known yet; taken: {source}</source>
        <translation>priser fra {first} kendes ikke endnu; brugt: {source}</translation>
    </message>
    <message>
        <source>prices not used: {fault}</source>
        <translation>priserne bruges ikke: {fault}</translation>
    </message>
    <message>
        <source>prices[{number}] comes {step_s} s after the one before it, allowed: {allowed}</source>
        <translation>prices[{number}] kommer {step_s} s efter det forrige, tilladt: {allowed}</translation>
    </message>
    <message>
        <source>prices[{number}].price_per_kwh {price_per_kwh} is outside -{most} to {most2} per kWh</source>
        <translation>prices[{number}].price_per_kwh {price_per_kwh} ligger uden for -{most} til {most2} pr. kWh</translation>
    </message>
    <message>
        <source>prices[{number}].start_utc {start_utc} is outside {allowed}</source>
        <translation>prices[{number}].start_utc {start_utc} ligger uden for {allowed}</translation>
    </message>
    <message>
        <source>product {product} is not offered here, allowed: none</source>
        <translation>produktet {product} udbydes ikke her, tilladt: intet</translation>
    </message>
    <message>
        <source>product {product} is not offered here, allowed: {allowed}</source>
        <translation>produktet {product} udbydes ikke her, tilladt: {allowed}</translation>
    </message>
    <message>
        <source>product {product} is not offered here, allowed: {offered}</source>
        <translation>produktet {product} udbydes ikke her, tilladt: {offered}</translation>
    </message>
    <message>
        <source>profile {id} cannot be reached by {type}, only by {known}</source>
        <translation>profil {id} kan ikke nås via {type}, kun via {known}</translation>
    </message>
    <message>
        <source>profile {id} has no CAN battery</source>
        <translation>profil {id} har intet CAN-batteri</translation>
    </message>
    <message>
        <source>profile {id} is a placeholder for the simulator, never for hardware</source>
        <translation>profil {id} er en pladsholder til simulatoren, aldrig til hardware</translation>
    </message>
    <message>
        <source>profile {id} knows no {missing}: {notes}</source>
        <translation>profil {id} kender ikke {missing}: {notes}</translation>
    </message>
    <message>
        <source>proportional gain</source>
        <translation>P-led</translation>
    </message>
    <message>
        <source>racks of {inverter_id}</source>
        <translation>rack på {inverter_id}</translation>
    </message>
    <message>
        <source>racks {racks_w} W, {device_id} {inverter_w} W</source>
        <translation>racks {racks_w} W, {device_id} {inverter_w} W</translation>
    </message>
    <message>
        <source>ramp.modes.{mode_id}: unknown mode, allowed: {modes}</source>
        <translation>ramp.modes.{mode_id}: ukendt driftsform, tilladt: {modes}</translation>
    </message>
    <message>
        <source>reactive power by rule {kind}</source>
        <translation>reaktiv effekt efter regel {kind}</translation>
    </message>
    <message>
        <source>reactive power by rule {kind}{life}</source>
        <translation>reaktiv effekt efter regel {kind}{life}</translation>
    </message>
    <message>
        <source>reactive power by the rule of the site file</source>
        <translation>reaktiv effekt efter reglen i anlægsfilen</translation>
    </message>
    <message>
        <source>reactive_power_var {power_var} is outside {value} to {reactive_var} var</source>
        <translation>reactive_power_var {power_var} ligger uden for {value} til {reactive_var} var</translation>
    </message>
    <message>
        <source>reactive_power_var {reactive_power_var} is outside {value} to {most_var} var</source>
        <translation>reactive_power_var {reactive_power_var} ligger uden for {value} til {most_var} var</translation>
    </message>
    <message>
        <source>reading the twin</source>
        <translation>læsningen af tvillingen</translation>
    </message>
    <message>
        <source>reads {sample}, possible is {allowed}</source>
        <translation>læser {sample}, muligt er {allowed}</translation>
    </message>
    <message>
        <source>refused: {text}</source>
        <translation>afvist: {text}</translation>
    </message>
    <message>
        <source>released: {reason}</source>
        <translation>frigivet: {reason}</translation>
    </message>
    <message>
        <source>repeating entries of a tier must share one time zone, here: {zones}</source>
        <translation>gentagne poster på et niveau skal have samme tidszone, her: {zones}</translation>
    </message>
    <message>
        <source>replan_soc_error_pct must not be above max_soc_error_pct</source>
        <translation>replan_soc_error_pct må ikke være over max_soc_error_pct</translation>
    </message>
    <message>
        <source>reset by a person</source>
        <translation>nulstillet af en person</translation>
    </message>
    <message>
        <source>reset of inverter {device_id}, number {recent} of {most_an_hour} in an hour</source>
        <translation>nulstilling af inverter {device_id}, nummer {recent} af {most_an_hour} på en time</translation>
    </message>
    <message>
        <source>rests: there is no grid meter</source>
        <translation>hviler: der er ingen netmåler</translation>
    </message>
    <message>
        <source>role {role} may not do this; installer is needed</source>
        <translation>niveauet {role} må ikke; installatør kræves</translation>
    </message>
    <message>
        <source>role {role} may not do this; {needed} is needed</source>
        <translation>niveauet {role} må ikke; {needed} kræves</translation>
    </message>
    <message>
        <source>role {value} may not do this; installer is needed</source>
        <translation>niveauet {value} må ikke; installatør kræves</translation>
    </message>
    <message>
        <source>run to idle: no power for {idle_after_s} s</source>
        <translation>drift til tomgang: ingen effekt i {idle_after_s} s</translation>
    </message>
    <message>
        <source>safe stop</source>
        <translation>sikkert stop</translation>
    </message>
    <message>
        <source>safe stop ({safe_stop_code})</source>
        <translation>sikkert stop ({safe_stop_code})</translation>
    </message>
    <message>
        <source>safe stop ended</source>
        <translation>sikkert stop ophørt</translation>
    </message>
    <message>
        <source>said at the screen</source>
        <translation>sagt på skærmen</translation>
    </message>
    <message>
        <source>same values for {now_s} s while {partner} moved</source>
        <translation>samme værdier i {now_s} s, mens {partner} ændrede sig</translation>
    </message>
    <message>
        <source>same values for {still_s} s</source>
        <translation>samme værdier i {still_s} s</translation>
    </message>
    <message>
        <source>schedule {tier} cleared</source>
        <translation>tidsplan {tier} ryddet</translation>
    </message>
    <message>
        <source>schedule {tier} with {entries} entries</source>
        <translation>tidsplan {tier} med {entries} poster</translation>
    </message>
    <message>
        <source>schedules and records carry a wrong time</source>
        <translation>tidsplaner og poster har forkert tid</translation>
    </message>
    <message>
        <source>schedules looked up anew</source>
        <translation>tidsplaner slås op på ny</translation>
    </message>
    <message>
        <source>screen, {role}</source>
        <translation>skærm, {role}</translation>
    </message>
    <message>
        <source>second end</source>
        <translation>anden slutning</translation>
    </message>
    <message>
        <source>second start</source>
        <translation>anden start</translation>
    </message>
    <message>
        <source>see that the router gives addresses (DHCP), or set a fixed address with a gateway</source>
        <translation>se, at routeren uddeler adresser (DHCP), eller indstil en fast adresse med gateway</translation>
    </message>
    <message>
        <source>see the cloud log</source>
        <translation>se skyens log</translation>
    </message>
    <message>
        <source>services.fcr[{index}].product: {product} is there twice</source>
        <translation>services.fcr[{index}].product: {product} er der to gange</translation>
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
        <translation>services.frequency_meter: {frequency_meter} er ingen måler i denne fil, tilladt: {allowed}</translation>
    </message>
    <message>
        <source>services.max_soc_pct: {high_pct} is above limits.max_soc_pct, which is {max_soc_pct}</source>
        <translation>services.max_soc_pct: {high_pct} er over limits.max_soc_pct, som er {max_soc_pct}</translation>
    </message>
    <message>
        <source>services.min_soc_pct: {low_pct} is below limits.min_soc_pct, which is {min_soc_pct}</source>
        <translation>services.min_soc_pct: {low_pct} er under limits.min_soc_pct, som er {min_soc_pct}</translation>
    </message>
    <message>
        <source>services.min_soc_pct: {low_pct} must be below services.max_soc_pct, which is {high_pct}</source>
        <translation>services.min_soc_pct: {low_pct} skal være under services.max_soc_pct, som er {high_pct}</translation>
    </message>
    <message>
        <source>services: offers nothing; give [[services.fcr]] or [services.ffr], or leave [services] out</source>
        <translation>services: tilbyder intet; angiv [[services.fcr]] eller [services.ffr], eller udelad [services]</translation>
    </message>
    <message>
        <source>set acknowledge_unverified_writes in the site file after a test</source>
        <translation>sæt acknowledge_unverified_writes i anlægsfilen efter en test</translation>
    </message>
    <message>
        <source>set-point {power_w} W{alone} for {valid_s} s</source>
        <translation>setpunkt {power_w} W{alone} i {valid_s} s</translation>
    </message>
    <message>
        <source>set-points are in percent: the site file needs rated_power_w, 0 W instead</source>
        <translation>setpunkter i procent: anlægsfilen kræver rated_power_w, 0 W i stedet</translation>
    </message>
    <message>
        <source>settings in force</source>
        <translation>indstillingerne gælder</translation>
    </message>
    <message>
        <source>settings in force: {note}</source>
        <translation>indstillingerne gælder: {note}</translation>
    </message>
    <message>
        <source>share {share} at {x} is below {least_ramp_share}</source>
        <translation>andelen {share} ved {x} er under {least_ramp_share}</translation>
    </message>
    <message>
        <source>silent for {age_s} s</source>
        <translation>tavs i {age_s} s</translation>
    </message>
    <message>
        <source>slot {slot}: a value is not finite</source>
        <translation>felt {slot}: en værdi er ikke endelig</translation>
    </message>
    <message>
        <source>slot {slot}: band reaches {high_w} W, allowed: up to {high_w2} W</source>
        <translation>felt {slot}: båndet når {high_w} W, tilladt: op til {high_w2} W</translation>
    </message>
    <message>
        <source>slot {slot}: band {low_w} to {high_w} W does not hold {battery_w} W</source>
        <translation>felt {slot}: båndet {low_w} til {high_w} W rummer ikke {battery_w} W</translation>
    </message>
    <message>
        <source>slot {slot}: battery {battery_w} W, allowed: {low_w} to {high_w} W</source>
        <translation>felt {slot}: batteri {battery_w} W, tilladt: {low_w} til {high_w} W</translation>
    </message>
    <message>
        <source>slot {slot}: charges at {soc_pct} %, above the highest {max_soc_pct} %</source>
        <translation>felt {slot}: lader ved {soc_pct} %, over højeste {max_soc_pct} %</translation>
    </message>
    <message>
        <source>slot {slot}: discharges at {soc_pct} %, below the lowest {min_soc_pct} %</source>
        <translation>felt {slot}: aflader ved {soc_pct} %, under laveste {min_soc_pct} %</translation>
    </message>
    <message>
        <source>slot {slot}: ends at {soc_pct} %, allowed: 0 to 100 %</source>
        <translation>felt {slot}: ender på {soc_pct} %, tilladt: 0 til 100 %</translation>
    </message>
    <message>
        <source>slot {slot}: ends at {soc_pct} %, but {power_w} W leads to {expected_pct} %</source>
        <translation>felt {slot}: ender på {soc_pct} %, men {power_w} W fører til {expected_pct} %</translation>
    </message>
    <message>
        <source>slot {slot}: must start where the slot before it ends, at {expected_utc}</source>
        <translation>felt {slot}: skal begynde, hvor det forrige slutter, ved {expected_utc}</translation>
    </message>
    <message>
        <source>slot {slot}: powers do not balance, {missing_w} W too many</source>
        <translation>felt {slot}: effekterne går ikke op, {missing_w} W for meget</translation>
    </message>
    <message>
        <source>slot {slot}: price {worst} per kWh, allowed: -{max_price} to {max_price2}</source>
        <translation>felt {slot}: pris {worst} pr. kWh, tilladt: -{max_price} til {max_price2}</translation>
    </message>
    <message>
        <source>slot {slot}: {curtailed_w} W of {pv_w} W PV unused</source>
        <translation>felt {slot}: {curtailed_w} W af {pv_w} W PV ubrugt</translation>
    </message>
    <message>
        <source>slot {slot}: {length_s} s long, allowed: above 0 to {max_slot_s} s</source>
        <translation>felt {slot}: {length_s} s langt, tilladt: over 0 til {max_slot_s} s</translation>
    </message>
    <message>
        <source>somebody changed the mode to {mode_id}: {by}</source>
        <translation>nogen skiftede tilstanden til {mode_id}: {by}</translation>
    </message>
    <message>
        <source>somebody else claims the power</source>
        <translation>nogen anden kræver effekten</translation>
    </message>
    <message>
        <source>somebody holds a manual set-point; let it go first</source>
        <translation>nogen holder et manuelt setpunkt; slip det først</translation>
    </message>
    <message>
        <source>something intercepts TLS</source>
        <translation>noget opsnapper TLS</translation>
    </message>
    <message>
        <source>start and end are times of the wall clock and carry no offset; name the zone in time_zone</source>
        <translation>start og slut er klokkeslæt uden forskydning; angiv zonen i time_zone</translation>
    </message>
    <message>
        <source>start time is over, without {missing}</source>
        <translation>starttiden er gået, uden {missing}</translation>
    </message>
    <message>
        <source>start_utc {start_utc} to end_utc {end_utc}</source>
        <translation>start_utc {start_utc} til end_utc {end_utc}</translation>
    </message>
    <message>
        <source>state of charge certain again: counted {soc_pct} %, BMS {bms_soc_pct} %</source>
        <translation>ladetilstanden sikker igen: talt {soc_pct} %, BMS {bms_soc_pct} %</translation>
    </message>
    <message>
        <source>state of charge doubtful: counted {soc_pct} %, BMS {bms_soc_pct} %</source>
        <translation>ladetilstanden tvivlsom: talt {soc_pct} %, BMS {bms_soc_pct} %</translation>
    </message>
    <message>
        <source>state of charge {soc_pct} %</source>
        <translation>ladetilstand {soc_pct} %</translation>
    </message>
    <message>
        <source>state of charge {soc_pct} % is below {least_pct} %</source>
        <translation>ladetilstanden {soc_pct} % er under {least_pct} %</translation>
    </message>
    <message>
        <source>state {state}</source>
        <translation>tilstand {state}</translation>
    </message>
    <message>
        <source>state {state} cannot be asked for, allowed: {asked}</source>
        <translation>tilstanden {state} kan ikke vælges, tilladt: {asked}</translation>
    </message>
    <message>
        <source>steps of {value} mHz, at most {value2} mHz</source>
        <translation>trin på {value} mHz, højst {value2} mHz</translation>
    </message>
    <message>
        <source>stopped after {time_limit_s} s, at most {left} from the best</source>
        <translation>stoppet efter {time_limit_s} s, højst {left} fra det bedste</translation>
    </message>
    <message>
        <source>stopped by an alarm</source>
        <translation>stoppet af en alarm</translation>
    </message>
    <message>
        <source>stops the unit and cannot be put aside: {serious}</source>
        <translation>stopper enheden og kan ikke tilsidesættes: {serious}</translation>
    </message>
    <message>
        <source>sudo ballast adopt {target}{where} --yes</source>
        <translation>sudo ballast adopt {target}{where} --yes</translation>
    </message>
    <message>
        <source>surface {surface_c} °C, dew point {dew_c} °C</source>
        <translation>flade {surface_c} °C, dugpunkt {dew_c} °C</translation>
    </message>
    <message>
        <source>taken back, for it cannot be kept: {error}</source>
        <translation>taget tilbage, for det kan ikke gemmes: {error}</translation>
    </message>
    <message>
        <source>takes no part in the island</source>
        <translation>deltager ikke i ødriften</translation>
    </message>
    <message>
        <source>takes part in the island again</source>
        <translation>deltager i ødriften igen</translation>
    </message>
    <message>
        <source>task failed</source>
        <translation>opgaven mislykkedes</translation>
    </message>
    <message>
        <source>telling of the upload</source>
        <translation>meldingen om uploaden</translation>
    </message>
    <message>
        <source>temperature is not sent any more</source>
        <translation>temperaturen sendes ikke længere</translation>
    </message>
    <message>
        <source>test frequency</source>
        <translation>testfrekvens</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>testtilstand</translation>
    </message>
    <message>
        <source>test mode ended</source>
        <translation>testtilstand afsluttet</translation>
    </message>
    <message>
        <source>test mode for {minutes} min: a test signal drives the services</source>
        <translation>testtilstand i {minutes} min: et testsignal styrer tjenesterne</translation>
    </message>
    <message>
        <source>test of the output ended</source>
        <translation>test af udgangen afsluttet</translation>
    </message>
    <message>
        <source>test of {output_id} ends</source>
        <translation>test af {output_id} slutter</translation>
    </message>
    <message>
        <source>that of the site</source>
        <translation>anlæggets</translation>
    </message>
    <message>
        <source>that of {phases} sits on {phases2}</source>
        <translation>den på {phases} sidder på {phases2}</translation>
    </message>
    <message>
        <source>the BMS forbids charging</source>
        <translation>BMS tillader ikke ladning</translation>
    </message>
    <message>
        <source>the BMS has not said its version, so its frames are not trusted</source>
        <translation>BMS har ikke sagt sin version, så det stoles der ikke på</translation>
    </message>
    <message>
        <source>the BMS of the {place} shows charging as discharging</source>
        <translation>BMS ({place}) viser opladning som afladning</translation>
    </message>
    <message>
        <source>the BMS says version {version}; DBC and map are for {value}</source>
        <translation>BMS siger version {version}; DBC og kort er til {value}</translation>
    </message>
    <message>
        <source>the BMS sends no heartbeat</source>
        <translation>BMS sender intet hjerteslag</translation>
    </message>
    <message>
        <source>the PIN cannot be kept: {error}</source>
        <translation>PIN-koden kan ikke gemmes: {error}</translation>
    </message>
    <message>
        <source>the PIN of level {role} is set by the installer or a higher level</source>
        <translation>PIN for niveauet {role} sættes af installatøren eller et højere niveau</translation>
    </message>
    <message>
        <source>the attempts of this day are used up</source>
        <translation>dagens forsøg er brugt</translation>
    </message>
    <message>
        <source>the battery has {most_w} kW</source>
        <translation>batteriet har {most_w} kW</translation>
    </message>
    <message>
        <source>the battery is at its floor</source>
        <translation>batteriet er ved sin nedre grænse</translation>
    </message>
    <message>
        <source>the battery is at {soc_pct} %, the plan expected {expected_pct} %</source>
        <translation>batteriet er på {soc_pct} %, planen ventede {expected_pct} %</translation>
    </message>
    <message>
        <source>the battery starts at {soc_pct} %</source>
        <translation>batteriet begynder ved {soc_pct} %</translation>
    </message>
    <message>
        <source>the battery starts at {soc_pct} % and other wishes come first</source>
        <translation>batteriet begynder ved {soc_pct} %, og andre ønsker går forud</translation>
    </message>
    <message>
        <source>the change failed; the log tells more</source>
        <translation>ændringen mislykkedes; loggen siger mere</translation>
    </message>
    <message>
        <source>the clock was set by {jump_s} s</source>
        <translation>uret blev stillet {jump_s} s</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>forbindelsen blev afbrudt</translation>
    </message>
    <message>
        <source>the connection was lost while subscribing</source>
        <translation>forbindelsen blev afbrudt under tilmeldingen</translation>
    </message>
    <message>
        <source>the contact of the emergency stop is open or not heard; let the button go first</source>
        <translation>nødstoppets kontakt er åben eller høres ikke; slip knappen først</translation>
    </message>
    <message>
        <source>the contactor is open and the inverters make the grid</source>
        <translation>kontaktoren er åben, og inverterne danner nettet</translation>
    </message>
    <message>
        <source>the contactor that it opens</source>
        <translation>kontaktoren, som den åbner</translation>
    </message>
    <message>
        <source>the controller has not answered; nothing was changed</source>
        <translation>styringen svarede ikke; intet blev ændret</translation>
    </message>
    <message>
        <source>the controller has not answered; restart the unit</source>
        <translation>styringen har ikke svaret; genstart enheden</translation>
    </message>
    <message>
        <source>the controller has not begun yet</source>
        <translation>styringen er ikke begyndt endnu</translation>
    </message>
    <message>
        <source>the current transformer of {phases} is turned round: this phase counts backwards</source>
        <translation>strømtransformeren på {phases} er vendt: denne fase tæller baglæns</translation>
    </message>
    <message>
        <source>the current transformers of {moved} are exchanged: each sees the other phase's current</source>
        <translation>strømtransformerne på {moved} er ombyttet: hver ser strømmen i en anden fase</translation>
    </message>
    <message>
        <source>the current transformers of {place} are on other phases than its voltages: {pairs}</source>
        <translation>strømtransformerne på {place} sidder på andre faser end spændingerne: {pairs}</translation>
    </message>
    <message>
        <source>the decimal place is off by one, or the transformer ratio is set ten times too large</source>
        <translation>kommaet er rykket én plads, eller omsætningen er indstillet ti gange for stor</translation>
    </message>
    <message>
        <source>the decimal place is off by one, or the transformer ratio is set ten times too small</source>
        <translation>kommaet er rykket én plads, eller omsætningen er indstillet ti gange for lille</translation>
    </message>
    <message>
        <source>the decimal places are off by two</source>
        <translation>kommaet er rykket to pladser</translation>
    </message>
    <message>
        <source>the disturbance lasts</source>
        <translation>forstyrrelsen varer ved</translation>
    </message>
    <message>
        <source>the energy of this day is used up</source>
        <translation>dagens energi er brugt</translation>
    </message>
    <message>
        <source>the export limit is {export_limit_w} kW</source>
        <translation>indfødningsgrænsen er {export_limit_w} kW</translation>
    </message>
    <message>
        <source>the feedback of the contactor</source>
        <translation>kontaktorens tilbagemelding</translation>
    </message>
    <message>
        <source>the feedback of the grid contactor is lost</source>
        <translation>tilbagemeldingen fra netkontaktoren mangler</translation>
    </message>
    <message>
        <source>the feedback of the grid contactor is {contactor}, not closed</source>
        <translation>netkontaktorens tilbagemelding er {contactor}, ikke sluttet</translation>
    </message>
    <message>
        <source>the first cycle</source>
        <translation>den første cyklus</translation>
    </message>
    <message>
        <source>the first release step is missing or too old</source>
        <translation>første trin mangler eller er for gammelt</translation>
    </message>
    <message>
        <source>the frequency is not measured</source>
        <translation>frekvensen måles ikke</translation>
    </message>
    <message>
        <source>the grid contactor did not close in time</source>
        <translation>netkontaktoren sluttede ikke i tide</translation>
    </message>
    <message>
        <source>the grid contactor did not open in time</source>
        <translation>netkontaktoren åbnede ikke i tide</translation>
    </message>
    <message>
        <source>the grid contactor has opened by itself</source>
        <translation>netkontaktoren åbnede af sig selv</translation>
    </message>
    <message>
        <source>the grid contactor is closed</source>
        <translation>netkontaktoren er sluttet</translation>
    </message>
    <message>
        <source>the grid contactor is closed although it is told to open</source>
        <translation>netkontaktoren er sluttet, skønt den skal åbne</translation>
    </message>
    <message>
        <source>the grid contactor is open</source>
        <translation>netkontaktoren er åben</translation>
    </message>
    <message>
        <source>the grid frequency changes too fast</source>
        <translation>netfrekvensen ændrer sig for hurtigt</translation>
    </message>
    <message>
        <source>the grid frequency is outside its window</source>
        <translation>netfrekvensen er uden for sit vindue</translation>
    </message>
    <message>
        <source>the grid has not been inside its windows for the whole observation time</source>
        <translation>nettet var ikke inden for sine vinduer i hele observationstiden</translation>
    </message>
    <message>
        <source>the grid is lost</source>
        <translation>nettet er væk</translation>
    </message>
    <message>
        <source>the grid meter is silent and the inverter sees no grid</source>
        <translation>netmåleren er tavs, og inverteren ser intet net</translation>
    </message>
    <message>
        <source>the grid meter measures {voltages_v} of {phases} phases</source>
        <translation>netmåleren måler {voltages_v} af {phases} faser</translation>
    </message>
    <message>
        <source>the grid voltage has gone</source>
        <translation>netspændingen er væk</translation>
    </message>
    <message>
        <source>the grid voltage is too high</source>
        <translation>netspændingen er for høj</translation>
    </message>
    <message>
        <source>the grid voltage is too low</source>
        <translation>netspændingen er for lav</translation>
    </message>
    <message>
        <source>the grid voltage is unknown</source>
        <translation>netspændingen er ukendt</translation>
    </message>
    <message>
        <source>the grid was normal long enough; power grows slowly</source>
        <translation>nettet har været normalt længe nok; effekten stiger langsomt</translation>
    </message>
    <message>
        <source>the heartbeat of the BMS has stood still for {now_s} s (last value {value})</source>
        <translation>BMS’ hjerteslag har stået stille i {now_s} s (seneste værdi {value})</translation>
    </message>
    <message>
        <source>the identity cannot be used: {name}</source>
        <translation>identiteten kan ikke bruges: {name}</translation>
    </message>
    <message>
        <source>the inverter does not tell whether it forms a grid</source>
        <translation>inverteren siger ikke, om den danner et net</translation>
    </message>
    <message>
        <source>the inverter sees a good grid on the same phases</source>
        <translation>inverteren ser et godt net på de samme faser</translation>
    </message>
    <message>
        <source>the inverter still follows a grid</source>
        <translation>inverteren følger stadig et net</translation>
    </message>
    <message>
        <source>the inverter still forms a grid</source>
        <translation>inverteren danner stadig et net</translation>
    </message>
    <message>
        <source>the inverters did not make the grid in time</source>
        <translation>inverterne dannede ikke nettet i tide</translation>
    </message>
    <message>
        <source>the inverters have stopped making the grid</source>
        <translation>inverterne danner ikke længere nettet</translation>
    </message>
    <message>
        <source>the inverters make the grid</source>
        <translation>inverterne danner nettet</translation>
    </message>
    <message>
        <source>the island may start</source>
        <translation>ø-driften må begynde</translation>
    </message>
    <message>
        <source>the last one is {age_s} s old</source>
        <translation>den seneste er {age_s} s gammel</translation>
    </message>
    <message>
        <source>the loads need more than connection and battery give</source>
        <translation>lasterne kræver mere, end tilslutning og batteri giver</translation>
    </message>
    <message>
        <source>the mains are back</source>
        <translation>nettet er tilbage</translation>
    </message>
    <message>
        <source>the mains are inside their windows</source>
        <translation>nettet er inden for sine vinduer</translation>
    </message>
    <message>
        <source>the mains are outside their windows</source>
        <translation>nettet er uden for sine vinduer</translation>
    </message>
    <message>
        <source>the meter renews its values every {every_s} s; set frozen_after_s to {enough_s} for it in the site file</source>
        <translation>måleren fornyer sine værdier hvert {every_s} s; sæt frozen_after_s til {enough_s} for den i anlægsfilen</translation>
    </message>
    <message>
        <source>the name {host} cannot be resolved: {value}</source>
        <translation>navnet {host} kan ikke slås op: {value}</translation>
    </message>
    <message>
        <source>the nominal frequency of the grid code changes {change}: this applies at the next restart</source>
        <translation>netkravenes nominelle frekvens ændres {change}: gælder fra næste start</translation>
    </message>
    <message>
        <source>the observation time is over</source>
        <translation>observationstiden er gået</translation>
    </message>
    <message>
        <source>the phases of {grid_meter} answer as no simple wiring fault does (right is +1): {parts}</source>
        <translation>faserne på {grid_meter} svarer ikke som ved nogen enkel ledningsfejl (rigtigt er +1): {parts}</translation>
    </message>
    <message>
        <source>the plan does not cover this moment</source>
        <translation>planen dækker ikke nuet</translation>
    </message>
    <message>
        <source>the plan is {age_s} min old</source>
        <translation>planen er {age_s} min gammel</translation>
    </message>
    <message>
        <source>the plan runs from {span}; now is {now_utc}</source>
        <translation>planen går fra {span}; nu er {now_utc}</translation>
    </message>
    <message>
        <source>the plan says it costs {cost}, its slots cost {cost2}</source>
        <translation>planen siger udgift {cost}, dens felter {cost2}</translation>
    </message>
    <message>
        <source>the plan was made at {made}, which is in the future; now is {now_utc}</source>
        <translation>planen blev lavet {made}, hvilket er i fremtiden; nu er {now_utc}</translation>
    </message>
    <message>
        <source>the profile is a placeholder and cannot be used: {notes}</source>
        <translation>profilen er en pladsholder og kan ikke bruges: {notes}</translation>
    </message>
    <message>
        <source>the program has started</source>
        <translation>programmet er startet</translation>
    </message>
    <message>
        <source>the ratio of a 100/5 transformer is not set</source>
        <translation>omsætningen for en transformer 100/5 er ikke indstillet</translation>
    </message>
    <message>
        <source>the ratio of a 200/5 transformer is not set</source>
        <translation>omsætningen for en transformer 200/5 er ikke indstillet</translation>
    </message>
    <message>
        <source>the ratio of a 250/5 transformer is not set</source>
        <translation>omsætningen for en transformer 250/5 er ikke indstillet</translation>
    </message>
    <message>
        <source>the ratio of a 300/5 transformer is not set</source>
        <translation>omsætningen for en transformer 300/5 er ikke indstillet</translation>
    </message>
    <message>
        <source>the rehearsal ended with {returncode}: {last}</source>
        <translation>prøven endte med {returncode}: {last}</translation>
    </message>
    <message>
        <source>the rehearsal has failed: {error}</source>
        <translation>prøven mislykkedes: {error}</translation>
    </message>
    <message>
        <source>the reserves are larger than the usable {usable} kWh of the battery</source>
        <translation>reserverne er større end batteriets brugbare {usable} kWh</translation>
    </message>
    <message>
        <source>the reservoir</source>
        <translation>energireservoiret</translation>
    </message>
    <message>
        <source>the rule chosen by {by} was not renewed in time</source>
        <translation>reglen fra {by} blev ikke fornyet i tide</translation>
    </message>
    <message>
        <source>the search ended with {returncode}: {last}</source>
        <translation>søgningen endte med {returncode}: {last}</translation>
    </message>
    <message>
        <source>the search has failed: {error}</source>
        <translation>søgningen mislykkedes: {error}</translation>
    </message>
    <message>
        <source>the serial port does not take these settings: {args}</source>
        <translation>den serielle port tager ikke disse indstillinger: {args}</translation>
    </message>
    <message>
        <source>the site bus has no voltage</source>
        <translation>anlæggets skinne er uden spænding</translation>
    </message>
    <message>
        <source>the site bus is dark</source>
        <translation>anlæggets skinne er død</translation>
    </message>
    <message>
        <source>the site file has no [planning]</source>
        <translation>anlægsfilen har ingen [planning]</translation>
    </message>
    <message>
        <source>the site file has no meter with role grid; there is nothing to compare the pulses with</source>
        <translation>anlægsfilen har ingen måler med rollen grid; intet at sammenligne pulserne med</translation>
    </message>
    <message>
        <source>the site file has no ratings for this inverter, 0 W instead</source>
        <translation>anlægsfilen har ingen mærkeværdier for inverteren, 0 W i stedet</translation>
    </message>
    <message>
        <source>the site file there is cannot be read: {error}</source>
        <translation>Den eksisterende anlægsfil kan ikke læses: {error}</translation>
    </message>
    <message>
        <source>the site file there is cannot be read: {problems}</source>
        <translation>Den eksisterende anlægsfil kan ikke læses: {problems}</translation>
    </message>
    <message>
        <source>the site file was not written; the log tells more</source>
        <translation>Anlægsfilen blev ikke skrevet; loggen siger mere</translation>
    </message>
    <message>
        <source>the site is an island</source>
        <translation>anlægget er i ø-drift</translation>
    </message>
    <message>
        <source>the site is not on the grid but {state}</source>
        <translation>anlægget er ikke på nettet, men {state}</translation>
    </message>
    <message>
        <source>the state is {state}</source>
        <translation>tilstanden er {state}</translation>
    </message>
    <message>
        <source>the state of charge is not known</source>
        <translation>ladetilstanden er ukendt</translation>
    </message>
    <message>
        <source>the stored state is lost, so nobody knows whether a stop was in force</source>
        <translation>den gemte tilstand er tabt; ingen ved, om et stop gjaldt</translation>
    </message>
    <message>
        <source>the test could not be judged; the log tells more</source>
        <translation>testen kunne ikke bedømmes; loggen siger mere</translation>
    </message>
    <message>
        <source>the test has found faults or could not tell</source>
        <translation>testen fandt fejl eller var uklar</translation>
    </message>
    <message>
        <source>the test mode of the frequency is still in force then; end it first</source>
        <translation>frekvensens testtilstand gælder da endnu; afslut den først</translation>
    </message>
    <message>
        <source>the test of {at_utc} UTC has found faults or could not tell</source>
        <translation>testen {at_utc} UTC fandt fejl eller var uklar</translation>
    </message>
    <message>
        <source>the test of {at_utc} UTC has left out {untested}</source>
        <translation>testen {at_utc} UTC udelod {untested}</translation>
    </message>
    <message>
        <source>the total of {grid_meter} steps by {shown} of the pulse, its phases together by {sum_of_phases}</source>
        <translation>summen på {grid_meter} springer {shown} af pulsen, dens faser tilsammen {sum_of_phases}</translation>
    </message>
    <message>
        <source>the transformer ratio is set half as large as it is</source>
        <translation>omsætningen er indstillet halvt så stor, som den er</translation>
    </message>
    <message>
        <source>the transformer ratio is set twice too large, or the conductor passes the transformer twice</source>
        <translation>omsætningen er indstillet dobbelt så stor, eller lederen går to gange gennem transformeren</translation>
    </message>
    <message>
        <source>the unit did not change into mode Manual{record}</source>
        <translation>enheden skiftede ikke til tilstanden Manuel{record}</translation>
    </message>
    <message>
        <source>the unit did not run again after {wiring_alarm}{record}</source>
        <translation>enheden startede ikke igen efter {wiring_alarm}{record}</translation>
    </message>
    <message>
        <source>the unit does not restart by itself now; restart it</source>
        <translation>enheden genstarter ikke af sig selv nu; genstart den</translation>
    </message>
    <message>
        <source>the unit is idle</source>
        <translation>enheden er i tomgang</translation>
    </message>
    <message>
        <source>the unit is in a safe stop: {stop}</source>
        <translation>enheden er i sikkert stop: {stop}</translation>
    </message>
    <message>
        <source>the unit is in state {state}</source>
        <translation>enheden er i tilstanden {state}</translation>
    </message>
    <message>
        <source>the unit is in state {state}, it must be in state run</source>
        <translation>enheden er i tilstanden {state}, den skal køre</translation>
    </message>
    <message>
        <source>the unit is not running freely (state {state})</source>
        <translation>enheden kører ikke frit (tilstand {state})</translation>
    </message>
    <message>
        <source>the unit may still be in mode Manual (at 0 W): choose mode {mode_before}</source>
        <translation>enheden er måske stadig i tilstanden Manuel (ved 0 W): vælg tilstanden {mode_before}</translation>
    </message>
    <message>
        <source>the unit refused: {text}</source>
        <translation>enheden afviste: {text}</translation>
    </message>
    <message>
        <source>the unit stopped: {safe_stop}</source>
        <translation>enheden stoppede: {safe_stop}</translation>
    </message>
    <message>
        <source>the unit was stopped by alarm {wiring_alarm}; it was reset for the test and will come again</source>
        <translation>enheden blev stoppet af alarm {wiring_alarm}; den blev nulstillet til testen og kommer igen</translation>
    </message>
    <message>
        <source>the unit went into state {state}</source>
        <translation>enheden gik i tilstanden {state}</translation>
    </message>
    <message>
        <source>the voltage is not measured</source>
        <translation>spændingen måles ikke</translation>
    </message>
    <message>
        <source>the voltages say that L1, L2 and L3 of {place} and of {inverter_id} are the same</source>
        <translation>spændingerne siger, at L1, L2 og L3 på {place} og på {inverter_id} er de samme</translation>
    </message>
    <message>
        <source>the voltages say that the phases of {place} have other names than those of {inverter_id}: {pairs}</source>
        <translation>spændingerne siger, at faserne på {place} hedder noget andet end på {inverter_id}: {pairs}</translation>
    </message>
    <message>
        <source>the volume would begin at once, and the state of charge is not known</source>
        <translation>mængden ville begynde straks, og ladetilstanden er ukendt</translation>
    </message>
    <message>
        <source>there is more surplus than load, battery and limit take</source>
        <translation>der er mere overskud, end last, batteri og grænse tager</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>der er ingen forbindelse</translation>
    </message>
    <message>
        <source>there is no connection to the hub</source>
        <translation>der er ingen forbindelse til hubben</translation>
    </message>
    <message>
        <source>there is no earlier change to take back</source>
        <translation>der er ingen tidligere ændring at tage tilbage</translation>
    </message>
    <message>
        <source>this id is given twice</source>
        <translation>dette id er givet to gange</translation>
    </message>
    <message>
        <source>this inverter has no reset of faults that its profile knows</source>
        <translation>inverterens profil kender ingen nulstilling af fejl</translation>
    </message>
    <message>
        <source>this inverter has no switch for forming a grid that its profile knows</source>
        <translation>inverterens profil kender ingen netdannelse</translation>
    </message>
    <message>
        <source>this site has no backup; it is configured by [backup] in the site file</source>
        <translation>anlægget har ingen nødstrøm; den sættes op med [backup] i anlægsfilen</translation>
    </message>
    <message>
        <source>this site has no contract with a distribution operator: [dso] is not in the site file</source>
        <translation>anlægget har ingen aftale med et netselskab: [dso] mangler i anlægsfilen</translation>
    </message>
    <message>
        <source>this site has no dynamic tariff: tariff.kind is not dynamic or there is no [planning]</source>
        <translation>anlægget har ingen dynamisk tarif: tariff.kind er ikke dynamic, eller [planning] mangler</translation>
    </message>
    <message>
        <source>this site has no rules for reactive power: [reactive] is not in the site file</source>
        <translation>anlægget har ingen regler for reaktiv effekt: [reactive] mangler i anlægsfilen</translation>
    </message>
    <message>
        <source>this site is not planned: the site file has no [planning]</source>
        <translation>anlægget planlægges ikke: [planning] mangler i anlægsfilen</translation>
    </message>
    <message>
        <source>this site offers no grid services: [services] is not in the site file</source>
        <translation>anlægget udbyder ingen nettjenester: [services] mangler i anlægsfilen</translation>
    </message>
    <message>
        <source>those of the same time on an earlier day</source>
        <translation>dem for samme tid en tidligere dag</translation>
    </message>
    <message>
        <source>those of the same time on an earlier day, and {buy_per_kwh} {currency} per kWh where none was ever known for that time of day</source>
        <translation>dem for samme tid en tidligere dag, og {buy_per_kwh} {currency} pr. kWh, hvor intet var kendt for den tid</translation>
    </message>
    <message>
        <source>tier {tier} has no schedule that was handed in</source>
        <translation>der er ikke afleveret en tidsplan for niveauet {tier}</translation>
    </message>
    <message>
        <source>tier {tier} is unknown, allowed: {tiers}</source>
        <translation>niveauet {tier} er ukendt, tilladt: {tiers}</translation>
    </message>
    <message>
        <source>time zone {name} is unknown; use an IANA name such as Europe/Berlin</source>
        <translation>tidszonen {name} er ukendt; brug et IANA-navn som Europe/Copenhagen</translation>
    </message>
    <message>
        <source>time-out {timeout} s, the hardware counts to {watchdog_max_s} s</source>
        <translation>frist {timeout} s, hardwaren tæller til {watchdog_max_s} s</translation>
    </message>
    <message>
        <source>time_constant_s {time_constant_s} is outside 0 to 60 s</source>
        <translation>time_constant_s {time_constant_s} ligger uden for 0 til 60 s</translation>
    </message>
    <message>
        <source>too late: it answers to what was shown {age_s} s ago, allowed: {seen_within_s} s</source>
        <translation>for sent: gælder det, der blev vist for {age_s} s siden, tilladt: {seen_within_s} s</translation>
    </message>
    <message>
        <source>too many requests wait</source>
        <translation>for mange forespørgsler venter</translation>
    </message>
    <message>
        <source>too many requests wait; nothing was changed</source>
        <translation>for mange anmodninger venter; intet blev ændret</translation>
    </message>
    <message>
        <source>trip: {cause}</source>
        <translation>udløsning: {cause}</translation>
    </message>
    <message>
        <source>turn it round (or exchange its two wires S1 and S2)</source>
        <translation>vend den (eller byt dens to ledninger S1 og S2)</translation>
    </message>
    <message>
        <source>two phases of three are counted</source>
        <translation>to faser af tre tælles</translation>
    </message>
    <message>
        <source>undecodable answer ({name})</source>
        <translation>ulæseligt svar ({name})</translation>
    </message>
    <message>
        <source>upload ticket</source>
        <translation>uploadbilletten</translation>
    </message>
    <message>
        <source>valid_s {valid_s} is outside {shortest_s} to {longest_s} s</source>
        <translation>valid_s {valid_s} ligger uden for {shortest_s} til {longest_s} s</translation>
    </message>
    <message>
        <source>valid_s {valid_s} is outside {valid_s2} to {valid_s3} s</source>
        <translation>valid_s {valid_s} ligger uden for {valid_s2} til {valid_s3} s</translation>
    </message>
    <message>
        <source>value {request} is outside 0 to 1</source>
        <translation>value {request} ligger uden for 0 til 1</translation>
    </message>
    <message>
        <source>value {value} is outside 0 to 1</source>
        <translation>value {value} ligger uden for 0 til 1</translation>
    </message>
    <message>
        <source>voltage and current of {seen} are not of the same phase: its transformer sits on another conductor</source>
        <translation>spænding og strøm på {seen} hører ikke til samme fase: dens transformer sidder på en anden leder</translation>
    </message>
    <message>
        <source>voltage of {volts} is not measured</source>
        <translation>spændingen på {volts} måles ikke</translation>
    </message>
    <message>
        <source>voltage times current of the {place} agrees with the AC side: {share} %</source>
        <translation>spænding gange strøm ({place}) stemmer med AC-siden: {share} %</translation>
    </message>
    <message>
        <source>voltage {voltages_v} to {voltages_v2} V, allowed {low_v} to {high_v} V</source>
        <translation>spænding {voltages_v} til {voltages_v2} V, tilladt {low_v} til {high_v} V</translation>
    </message>
    <message>
        <source>volume {old_w} to {new_w} W</source>
        <translation>mængde fra {old_w} til {new_w} W</translation>
    </message>
    <message>
        <source>volumes of all products taken back</source>
        <translation>mængder af alle produkter taget tilbage</translation>
    </message>
    <message>
        <source>volumes of {product} taken back</source>
        <translation>mængder af {product} taget tilbage</translation>
    </message>
    <message>
        <source>waits for the unit to run again</source>
        <translation>venter, til enheden kører igen</translation>
    </message>
    <message>
        <source>whether {place} sees {inverter_id} cannot be told: its own power moves too much</source>
        <translation>om {place} ser {inverter_id}, kan ikke afgøres: dens egen effekt svinger for meget</translation>
    </message>
    <message>
        <source>will be refused on hardware: profile {id} {why}</source>
        <translation>afvises på rigtigt udstyr: profil {id} {why}</translation>
    </message>
    <message>
        <source>will be refused: profile {id} cannot be reached by {type}, only by {known}</source>
        <translation>afvises: profil {id} kan ikke nås via {type}, kun via {known}</translation>
    </message>
    <message>
        <source>will be refused: {error}</source>
        <translation>afvises: {error}</translation>
    </message>
    <message>
        <source>will only be read</source>
        <translation>læses kun</translation>
    </message>
    <message>
        <source>without PIN</source>
        <translation>uden PIN</translation>
    </message>
    <message>
        <source>write expired before the line was free</source>
        <translation>skrivningen udløb, før linjen var fri</translation>
    </message>
    <message>
        <source>writes are withheld: the profile is not verified for this device</source>
        <translation>skrivning holdes tilbage: profilen er ikke afprøvet til enheden</translation>
    </message>
    <message>
        <source>wrong PIN at the screen, locked for {locked_s} s</source>
        <translation>forkert PIN på skærmen, låst i {locked_s} s</translation>
    </message>
    <message>
        <source>wrong PIN at the screen, {left} tries left</source>
        <translation>forkert PIN på skærmen, {left} forsøg tilbage</translation>
    </message>
    <message>
        <source>yet shows itself discharging</source>
        <translation>men viser afladning</translation>
    </message>
    <message>
        <source>{added} put aside for {for_s} s: {reason}</source>
        <translation>{added} tilsidesat i {for_s} s: {reason}</translation>
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
        <translation>{begin_c} til {temperature_c} °C på {minutes} min</translation>
    </message>
    <message>
        <source>{begin} to {end} and later</source>
        <translation>{begin} til {end} og senere</translation>
    </message>
    <message>
        <source>{board_id} {line}: {id} reads back {level}, written was {written}</source>
        <translation>{board_id} {line}: {id} læser {level}, skrevet var {written}</translation>
    </message>
    <message>
        <source>{bought_wh} kWh more would be bought, {bought_wh2} kWh in all.</source>
        <translation>{bought_wh} kWh mere ville blive købt, {bought_wh2} kWh i alt.</translation>
    </message>
    <message>
        <source>{bus_offs} times since the start</source>
        <translation>{bus_offs} gange siden start</translation>
    </message>
    <message>
        <source>{buy_per_kwh} {currency} per kWh, because none was ever known for that time of day</source>
        <translation>{buy_per_kwh} {currency} pr. kWh, for intet var kendt for den tid</translation>
    </message>
    <message>
        <source>{by} is not heard any more; {limits} kept, then {contract}</source>
        <translation>{by}: høres ikke længere; {limits} beholdes, derefter {contract}</translation>
    </message>
    <message>
        <source>{celsius} °C, limit {limit_c} °C</source>
        <translation>{celsius} °C, grænse {limit_c} °C</translation>
    </message>
    <message>
        <source>{certificate_file}: is not there</source>
        <translation>{certificate_file}: er der ikke</translation>
    </message>
    <message>
        <source>{changes} changes within a minute</source>
        <translation>{changes} skift på et minut</translation>
    </message>
    <message>
        <source>{close_failures} attempts</source>
        <translation>{close_failures} forsøg</translation>
    </message>
    <message>
        <source>{count} volumes in all, allowed: up to {max_volumes}</source>
        <translation>{count} mængder i alt, tilladt: op til {max_volumes}</translation>
    </message>
    <message>
        <source>{device_id} is not a usable inverter of this site</source>
        <translation>{device_id} er ingen brugbar inverter her</translation>
    </message>
    <message>
        <source>{device_id} is read-only: accept its writes in the site file (acknowledge_unverified_writes)</source>
        <translation>{device_id} læses kun: tillad skrivning i anlægsfilen (acknowledge_unverified_writes)</translation>
    </message>
    <message>
        <source>{direction} at {nem_w} W, endurance {endurance_min} min</source>
        <translation>{direction} med {nem_w} W, udholdenhed {endurance_min} min</translation>
    </message>
    <message>
        <source>{done} acknowledged{rest}</source>
        <translation>{done} kvitteret{rest}</translation>
    </message>
    <message>
        <source>{done} reset{rest}</source>
        <translation>{done} nulstillet{rest}</translation>
    </message>
    <message>
        <source>{dropped} frames lost of {frames}</source>
        <translation>{dropped} af {frames} telegrammer tabt</translation>
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
        <translation>{entries} poster er for mange, tilladt: 1 til {most_entries} pr. niveau</translation>
    </message>
    <message>
        <source>{errors} error frames</source>
        <translation>{errors} fejltelegrammer</translation>
    </message>
    <message>
        <source>{error}, 0 W instead of {power_w} W</source>
        <translation>{error}, 0 W i stedet for {power_w} W</translation>
    </message>
    <message>
        <source>{error}; 0 W instead</source>
        <translation>{error}; 0 W i stedet</translation>
    </message>
    <message>
        <source>{error}; connection closed to start afresh</source>
        <translation>{error}; forbindelsen lukket for at begynde forfra</translation>
    </message>
    <message>
        <source>{failures} frames could not be sent</source>
        <translation>{failures} telegrammer kunne ikke sendes</translation>
    </message>
    <message>
        <source>{fallback} after {keep_s} s</source>
        <translation>{fallback} efter {keep_s} s</translation>
    </message>
    <message>
        <source>{file} can be read by others; run: chmod 600 {file2}</source>
        <translation>{file} kan læses af andre; kør: chmod 600 {file2}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {strerror}</source>
        <translation>{file} kan ikke læses: {strerror}</translation>
    </message>
    <message>
        <source>{file} is damaged: a key or a certificate is needed, not both</source>
        <translation>{file} er beskadiget: en nøgle eller et certifikat kræves, ikke begge</translation>
    </message>
    <message>
        <source>{file} is damaged: it names no hub or no device</source>
        <translation>{file} er beskadiget: den nævner ingen hub eller enhed</translation>
    </message>
    <message>
        <source>{file} is damaged: {error}</source>
        <translation>{file} er beskadiget: {error}</translation>
    </message>
    <message>
        <source>{folder} is fed by somebody else already; one feeder only</source>
        <translation>{folder} fodres allerede af en anden; kun én må</translation>
    </message>
    <message>
        <source>{folder} reads back {text}, written was {value}</source>
        <translation>{folder} læser {text}, skrevet var {value}</translation>
    </message>
    <message>
        <source>{folder}/heartbeat: {value}</source>
        <translation>{folder}/heartbeat: {value}</translation>
    </message>
    <message>
        <source>{folder}: timeout_s {timeout_s}, allowed {strato_range_s} to {strato_range_s2}</source>
        <translation>{folder}: timeout_s {timeout_s}, tilladt {strato_range_s} til {strato_range_s2}</translation>
    </message>
    <message>
        <source>{folder}: {names} not there; is the kernel module of the board loaded?</source>
        <translation>{folder}: {names} mangler; er kortets kernemodul indlæst?</translation>
    </message>
    <message>
        <source>{found} at the last {look_back} full or empty points, limit {limit_pct} %</source>
        <translation>{found} ved de seneste {look_back} fuld- eller tompunkter, grænse {limit_pct} %</translation>
    </message>
    <message>
        <source>{free} of {total} MB free</source>
        <translation>{free} af {total} MB fri</translation>
    </message>
    <message>
        <source>{given} are not whole quarters of an hour in order</source>
        <translation>{given} er ikke hele kvarterer i rækkefølge</translation>
    </message>
    <message>
        <source>{grid_w} W, for {direction_s} min</source>
        <translation>{grid_w} W, i {direction_s} min</translation>
    </message>
    <message>
        <source>{grid_w} W, limit {limit_w} W</source>
        <translation>{grid_w} W, grænse {limit_w} W</translation>
    </message>
    <message>
        <source>{group}.low_hz, high_hz: {low} to {high} must hold the nominal {nominal_hz} Hz between them</source>
        <translation>{group}.low_hz, high_hz: {low} til {high} skal omfatte mærkefrekvensen {nominal_hz} Hz</translation>
    </message>
    <message>
        <source>{group}.start_hz: {start} must be {word} the nominal {nominal_hz} Hz</source>
        <translation>{group}.start_hz: {start} skal være {word} mærkefrekvensen {nominal_hz} Hz</translation>
    </message>
    <message>
        <source>{group}.stop_hz: {stop} must lie between {nominal_hz} and start_hz, which is {start} Hz</source>
        <translation>{group}.stop_hz: {stop} skal være mellem {nominal_hz} og start_hz, som er {start} Hz</translation>
    </message>
    <message>
        <source>{high_v} V, normal to {limit_v} V</source>
        <translation>{high_v} V, normalt til {limit_v} V</translation>
    </message>
    <message>
        <source>{host} does not answer to MQTT: {error}</source>
        <translation>{host} svarer ikke på MQTT: {error}</translation>
    </message>
    <message>
        <source>{host} does not speak MQTT</source>
        <translation>{host} taler ikke MQTT</translation>
    </message>
    <message>
        <source>{host}:{port} unit {unit}</source>
        <translation>{host}:{port} unit {unit}</translation>
    </message>
    <message>
        <source>{hour}: full activation {directions} needs {needed_w} W, but batteries and inverters can give {unit_w} W now</source>
        <translation>{hour}: fuld aktivering ({directions}) kræver {needed_w} W, men batterier og vekselrettere kan give {unit_w} W nu</translation>
    </message>
    <message>
        <source>{hour}: {shortage} at the state of charge of now</source>
        <translation>{hour}: {shortage} ved den nuværende ladetilstand</translation>
    </message>
    <message>
        <source>{interface} {channel}: cannot be opened or failed: {cause}</source>
        <translation>{interface} {channel}: kan ikke åbnes eller har svigtet: {cause}</translation>
    </message>
    <message>
        <source>{inverter_id} does not follow its commands: it delivers {value} % of them</source>
        <translation>{inverter_id} følger ikke sine kommandoer: den leverer {value} % af dem</translation>
    </message>
    <message>
        <source>{inverter_id} feeds what {place} calls {seen}; the site file says {wanted}</source>
        <translation>{inverter_id} leverer på det, {place} kalder {seen}; anlægsfilen siger {wanted}</translation>
    </message>
    <message>
        <source>{inverter_id} feeds {seen} as the site file says, and {place} counts it the right way round; the other two phases were not tested</source>
        <translation>{inverter_id} leverer på {seen}, som anlægsfilen siger, og {place} tæller den rigtige vej; de to andre faser blev ikke testet</translation>
    </message>
    <message>
        <source>{inverter_id} is connected behind {place}, or {place2} and another meter are exchanged</source>
        <translation>{inverter_id} er tilsluttet bag {place}, eller {place2} og en anden måler er ombyttet</translation>
    </message>
    <message>
        <source>{inverter_id} is {state}, it must be running</source>
        <translation>{inverter_id} er {state}, den skal køre</translation>
    </message>
    <message>
        <source>{inverter_id} may do only {room} now: {why}</source>
        <translation>{inverter_id} må nu kun {room}: {why}</translation>
    </message>
    <message>
        <source>{keys} no longer put aside</source>
        <translation>{keys} ikke længere tilsidesat</translation>
    </message>
    <message>
        <source>{key} {at_utc} is outside {earliest_utc} to {latest_utc} s since 1970</source>
        <translation>{key} {at_utc} ligger uden for {earliest_utc} til {latest_utc} s siden 1970</translation>
    </message>
    <message>
        <source>{key}.racks: {rack} is not a battery of this file, allowed: {racks}</source>
        <translation>{key}.racks: {rack} er intet batteri i denne fil, tilladt: {racks}</translation>
    </message>
    <message>
        <source>{key}.zone: {zone} is there twice</source>
        <translation>{key}.zone: {zone} er der to gange</translation>
    </message>
    <message>
        <source>{key}.{high}: {high_c} must be above {low}, which is {low_c}</source>
        <translation>{key}.{high}: {high_c} skal være over {low}, som er {low_c}</translation>
    </message>
    <message>
        <source>{key}.{low}: {low_v} must be below {key2}.{high}, which is {high_v}</source>
        <translation>{key}.{low}: {low_v} skal være under {key2}.{high}, som er {high_v}</translation>
    </message>
    <message>
        <source>{key}: cannot be changed in the text of the file; write {wanted} there by hand</source>
        <translation>{key}: kan ikke ændres i filens tekst; skriv {wanted} der i hånden</translation>
    </message>
    <message>
        <source>{key}: is missing; allowed: {inverters}</source>
        <translation>{key}: mangler; tilladt: {inverters}</translation>
    </message>
    <message>
        <source>{key}: is missing; it is required</source>
        <translation>{key}: mangler, men kræves</translation>
    </message>
    <message>
        <source>{key}: is missing; {location}</source>
        <translation>{key}: mangler; {location}</translation>
    </message>
    <message>
        <source>{key}: is not a number, text or truth</source>
        <translation>{key}: er hverken tal, tekst eller ja/nej</translation>
    </message>
    <message>
        <source>{key}: is not changed at the screen</source>
        <translation>{key}: ændres ikke på skærmen</translation>
    </message>
    <message>
        <source>{key}: is not left to the cloud by the installer; allowed: {value}</source>
        <translation>{key}: overlades ikke til skyen af installatøren; tilladt: {value}</translation>
    </message>
    <message>
        <source>{key}: is not the name of a key</source>
        <translation>{key}: er ikke navnet på en nøgle</translation>
    </message>
    <message>
        <source>{key}: role {role} may not change this; {least} is needed</source>
        <translation>{key}: niveauet {role} må ikke ændre dette; {least} kræves</translation>
    </message>
    <message>
        <source>{key}: the id is used {count} times</source>
        <translation>{key}: id bruges {count} gange</translation>
    </message>
    <message>
        <source>{key}: the site file has no {value}</source>
        <translation>{key}: anlægsfilen har intet {value}</translation>
    </message>
    <message>
        <source>{key}: unknown key; {hint}</source>
        <translation>{key}: ukendt nøgle; {hint}</translation>
    </message>
    <message>
        <source>{key}: {id} is already used by {seen}; ids must be unique</source>
        <translation>{key}: {id} bruges allerede af {seen}; id skal være entydige</translation>
    </message>
    <message>
        <source>{key}: {name} is not a zone of [climate], allowed: {zones}</source>
        <translation>{key}: {name} er ikke en zone i [climate], tilladt: {zones}</translation>
    </message>
    <message>
        <source>{key}: {profile_id} is for a device of kind {kind}, not {kinds}</source>
        <translation>{key}: {profile_id} er til en enhed af typen {kind}, ikke {kinds}</translation>
    </message>
    <message>
        <source>{key}: {profile_id} is unknown, allowed: {value}</source>
        <translation>{key}: {profile_id} er ukendt, tilladt: {value}</translation>
    </message>
    <message>
        <source>{key}: {rack} already belongs to {owners}; a rack hangs on one inverter</source>
        <translation>{key}: {rack} hører allerede til {owners}; et rack hører til én inverter</translation>
    </message>
    <message>
        <source>{key}: {rack} is not a battery of this file, allowed: {racks}</source>
        <translation>{key}: {rack} er intet batteri i denne fil, tilladt: {racks}</translation>
    </message>
    <message>
        <source>{key}: {said} is not an inverter of this site, allowed: {inverters}</source>
        <translation>{key}: {said} er ingen inverter i dette anlæg, tilladt: {inverters}</translation>
    </message>
    <message>
        <source>{key}: {shown} is not allowed; {allowed}</source>
        <translation>{key}: {shown} er ikke tilladt; {allowed}</translation>
    </message>
    <message>
        <source>{late} late cycles within a minute</source>
        <translation>{late} sene cyklusser på et minut</translation>
    </message>
    <message>
        <source>{lost} cannot be taken away while it is sold; take its volumes back first</source>
        <translation>{lost} kan ikke fjernes, mens det er solgt; tag først mængderne tilbage</translation>
    </message>
    <message>
        <source>{low_name} {low} Hz must be below {high_name} {high} Hz</source>
        <translation>{low_name} {low} Hz skal være under {high_name} {high} Hz</translation>
    </message>
    <message>
        <source>{low_name} {low} Hz must not be above {high_name} {high} Hz</source>
        <translation>{low_name} {low} Hz må ikke være over {high_name} {high} Hz</translation>
    </message>
    <message>
        <source>{low_v} V, normal from {limit_v} V</source>
        <translation>{low_v} V, normalt fra {limit_v} V</translation>
    </message>
    <message>
        <source>{maintained_w} W of {capacity_w} W</source>
        <translation>{maintained_w} W af {capacity_w} W</translation>
    </message>
    <message>
        <source>{max_temperature_c} °C, limit {max_cell_temperature_c} °C</source>
        <translation>{max_temperature_c} °C, grænse {max_cell_temperature_c} °C</translation>
    </message>
    <message>
        <source>{max_voltage_v} V {max_voltage_at}, limit {max_cell_voltage_v} V</source>
        <translation>{max_voltage_v} V {max_voltage_at}, grænse {max_cell_voltage_v} V</translation>
    </message>
    <message>
        <source>{min_temperature_c} °C, charging from {min_charge_temperature_c} °C</source>
        <translation>{min_temperature_c} °C, ladning fra {min_charge_temperature_c} °C</translation>
    </message>
    <message>
        <source>{min_voltage_v} V {min_voltage_at}, limit {min_cell_voltage_v} V</source>
        <translation>{min_voltage_v} V {min_voltage_at}, grænse {min_cell_voltage_v} V</translation>
    </message>
    <message>
        <source>{mode_id}.{name}: unknown parameter, allowed: {names}</source>
        <translation>{mode_id}.{name}: ukendt parameter, tilladt: {names}</translation>
    </message>
    <message>
        <source>{mode_id}.{name}: {value} is not one of {value2}</source>
        <translation>{mode_id}.{name}: {value} er ikke en af {value2}</translation>
    </message>
    <message>
        <source>{mode_id}.{name}: {value} is outside {value2}</source>
        <translation>{mode_id}.{name}: {value} ligger uden for {value2}</translation>
    </message>
    <message>
        <source>{mode_id}: unknown mode</source>
        <translation>{mode_id}: ukendt tilstand</translation>
    </message>
    <message>
        <source>{most_an_hour} resets an hour are allowed; the next in {left_min} min</source>
        <translation>{most_an_hour} nulstillinger i timen er tilladt; næste om {left_min} min</translation>
    </message>
    <message>
        <source>{name} cannot keep up: {dropped} items dropped</source>
        <translation>{name} kan ikke følge med: {dropped} tabt</translation>
    </message>
    <message>
        <source>{name} counter went back</source>
        <translation>tælleren {name} gik tilbage</translation>
    </message>
    <message>
        <source>{name} is {value}, allowed {low} to {high}</source>
        <translation>{name} er {value}, tilladt {low} til {high}</translation>
    </message>
    <message>
        <source>{name} is {value}, allowed {value2} to {limit}</source>
        <translation>{name} er {value}, tilladt {value2} til {limit}</translation>
    </message>
    <message>
        <source>{name} of L{number} {rest}</source>
        <translation>{name} for L{number} {rest}</translation>
    </message>
    <message>
        <source>{name} task failed and is restarted: {name2}: {error}</source>
        <translation>opgaven {name} mislykkedes og genstartes: {name2}: {error}</translation>
    </message>
    <message>
        <source>{name} unit {unit}</source>
        <translation>{name} enhed {unit}</translation>
    </message>
    <message>
        <source>{name} {at_utc} is not a whole quarter of an hour (a multiple of {quarter_s} s)</source>
        <translation>{name} {at_utc} er ikke et helt kvarter (multiplum af {quarter_s} s)</translation>
    </message>
    <message>
        <source>{name} {limit_w} is outside 0 to {most_w} W</source>
        <translation>{name} {limit_w} ligger uden for 0 til {most_w} W</translation>
    </message>
    <message>
        <source>{name} {value} Hz is not a finite number</source>
        <translation>{name} {value} Hz er ikke et endeligt tal</translation>
    </message>
    <message>
        <source>{name}: active_power_w {active_power_w} is outside {value} to {discharge_w} W</source>
        <translation>{name}: active_power_w {active_power_w} ligger uden for {value} til {discharge_w} W</translation>
    </message>
    <message>
        <source>{name}: an id has 1 to {longest_id} characters</source>
        <translation>{name}: et id har 1 til {longest_id} tegn</translation>
    </message>
    <message>
        <source>{name}: frames {shown} fit no profile; a BMS of its own kind needs its maker's DBC</source>
        <translation>{name}: rammerne {shown} passer til ingen profil; et BMS af egen slags kræver fabrikantens DBC</translation>
    </message>
    <message>
        <source>{name}: no frame heard{wrong}</source>
        <translation>{name}: ingen ramme hørt{wrong}</translation>
    </message>
    <message>
        <source>{name}: reactive_power_var {reactive_power_var} is outside {value} to {most_var} var</source>
        <translation>{name}: reactive_power_var {reactive_power_var} ligger uden for {value} til {most_var} var</translation>
    </message>
    <message>
        <source>{name}: states neither active_power_w nor reactive_power_var</source>
        <translation>{name}: angiver hverken active_power_w eller reactive_power_var</translation>
    </message>
    <message>
        <source>{name}: {wait_point} is still {now} after {waited_s} s</source>
        <translation>{name}: {wait_point} er stadig {now} efter {waited_s} s</translation>
    </message>
    <message>
        <source>{output_id} at {request} for {for_s} s</source>
        <translation>{output_id} på {request} i {for_s} s</translation>
    </message>
    <message>
        <source>{outside}; normal {low_v} to {high_v} V</source>
        <translation>{outside}; normalt {low_v} til {high_v} V</translation>
    </message>
    <message>
        <source>{over}; fuse {fuse_a} A</source>
        <translation>{over}; sikring {fuse_a} A</translation>
    </message>
    <message>
        <source>{p_w} W is beyond the ratings, {p_allowed} W instead</source>
        <translation>{p_w} W overstiger mærkeværdierne, {p_allowed} W i stedet</translation>
    </message>
    <message>
        <source>{pair} and {pair2} overlap and state the same quantity</source>
        <translation>{pair} og {pair2} overlapper og angiver samme størrelse</translation>
    </message>
    <message>
        <source>{parts}; reserved for it and what was sold before: {power_up_w} W up, {power_down_w} W down, {energy_up_wh} Wh up, {energy_down_wh} Wh down</source>
        <translation>{parts}; reserveret til dette og tidligere solgt: {power_up_w} W op, {power_down_w} W ned, {energy_up_wh} Wh op, {energy_down_wh} Wh ned</translation>
    </message>
    <message>
        <source>{path} cannot be fed: {value}</source>
        <translation>{path} kan ikke fodres: {value}</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {value}</source>
        <translation>{path} kan ikke åbnes: {value}</translation>
    </message>
    <message>
        <source>{path} cannot be read; set the PINs again</source>
        <translation>{path} kan ikke læses; sæt PIN-koderne igen</translation>
    </message>
    <message>
        <source>{path} is not there; load the driver of the watchdog (bcm2835_wdt) or correct [watchdog] device</source>
        <translation>{path} mangler; indlæs watchdog-driveren (bcm2835_wdt), eller ret [watchdog] device</translation>
    </message>
    <message>
        <source>{path} made timeout_s {armed_s} out of {timeout_s}; choose what it can do</source>
        <translation>{path} gjorde timeout_s {timeout_s} til {armed_s}; vælg, hvad den kan</translation>
    </message>
    <message>
        <source>{path} may not be written by this user; add the service to the group of the device</source>
        <translation>{path} må ikke skrives af denne bruger; læg tjenesten i enhedens gruppe</translation>
    </message>
    <message>
        <source>{path} refuses timeout_s {timeout_s} ({value}); a Raspberry Pi counts to 15 s</source>
        <translation>{path} afviser timeout_s {timeout_s} ({value}); en Raspberry Pi tæller til 15 s</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {reason}</source>
        <translation>{path}: kan ikke læses: {reason}</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {strerror}</source>
        <translation>{path}: kan ikke læses: {strerror}</translation>
    </message>
    <message>
        <source>{path}: is no connection string of a device; it lacks {missing}</source>
        <translation>{path}: er ingen forbindelsesstreng for en enhed; {missing} mangler</translation>
    </message>
    <message>
        <source>{path}: may be read by others (mode {mode}), allowed: 0600 or 0400</source>
        <translation>{path}: kan læses af andre (tilstand {mode}), tilladt: 0600 eller 0400</translation>
    </message>
    <message>
        <source>{phases} is its {phases2}</source>
        <translation>{phases} er {phases2} dér</translation>
    </message>
    <message>
        <source>{phases} of {place} does not answer</source>
        <translation>{phases} på {place} svarer ikke</translation>
    </message>
    <message>
        <source>{place} and the true power agree in size: {value} % (± {value2} %)</source>
        <translation>{place} og den sande effekt stemmer i størrelse: {value} % (± {value2} %)</translation>
    </message>
    <message>
        <source>{place} answers in time: {lag}; the grid loop needs no setting</source>
        <translation>{place} svarer i tide: {lag}; netreguleringen behøver ingen indstilling</translation>
    </message>
    <message>
        <source>{place} answers slowly: {lag}</source>
        <translation>{place} svarer langsomt: {lag}</translation>
    </message>
    <message>
        <source>{place} charges when told to discharge, {shows}</source>
        <translation>{place} oplader, når den skal aflade, {shows}</translation>
    </message>
    <message>
        <source>{place} does not see the pulses of {inverter_id} at all: it is not at the grid connection</source>
        <translation>{place} ser slet ikke pulserne fra {inverter_id}: den sidder ikke ved nettilslutningen</translation>
    </message>
    <message>
        <source>{place} does not see {inverter_id}, as it should be for a {role} meter</source>
        <translation>{place} ser ikke {inverter_id}, som det skal være for en måler med rollen {role}</translation>
    </message>
    <message>
        <source>{place} does what it is told but shows the opposite</source>
        <translation>{place} gør, som den skal, men viser det modsatte</translation>
    </message>
    <message>
        <source>{place} follows its commands: {value} % (± {error} %), direction right</source>
        <translation>{place} følger sine kommandoer: {value} % (± {error} %), retningen er rigtig</translation>
    </message>
    <message>
        <source>{place} is later than the grid loop can find out by itself ({loop_lag_s} s): {lag}</source>
        <translation>{place} er senere, end netreguleringen selv kan finde ud af ({loop_lag_s} s): {lag}</translation>
    </message>
    <message>
        <source>{place} is said to be the {role} meter but sees {value} % of the power of {inverter_id}</source>
        <translation>{place} skal være måleren med rollen {role}, men ser {value} % af effekten fra {inverter_id}</translation>
    </message>
    <message>
        <source>{place} shows import and export the right way round</source>
        <translation>{place} viser import og eksport den rigtige vej</translation>
    </message>
    <message>
        <source>{place} shows import as export and export as import</source>
        <translation>{place} viser import som eksport og eksport som import</translation>
    </message>
    <message>
        <source>{place} shows the inverter's power late by: {lag}; the grid loop finds this by itself</source>
        <translation>{place} viser inverterens effekt forsinket: {lag}; netreguleringen finder selv ud af det</translation>
    </message>
    <message>
        <source>{place} shows {factor} times the true power (± {value}){likely}</source>
        <translation>{place} viser {factor} gange den sande effekt (± {value}){likely}</translation>
    </message>
    <message>
        <source>{place}.{low_key}: {low} must be below {place2}.{high_key}, which is {high}</source>
        <translation>{place}.{low_key}: {low} skal være under {place2}.{high_key}, som er {high}</translation>
    </message>
    <message>
        <source>{point} can only hold {held}, not {value}; nothing is written</source>
        <translation>{point} kan kun holde {held}, ikke {value}; intet skrives</translation>
    </message>
    <message>
        <source>{point} is {point2}, not {value}</source>
        <translation>{point} er {point2}, ikke {value}</translation>
    </message>
    <message>
        <source>{port} {baudrate} {parity} unit {unit}</source>
        <translation>{port} {baudrate} {parity} unit {unit}</translation>
    </message>
    <message>
        <source>{port}: cannot be opened: {error}</source>
        <translation>{port}: kan ikke åbnes: {error}</translation>
    </message>
    <message>
        <source>{prices} prices, allowed: 1 to {max_prices}</source>
        <translation>{prices} priser, tilladt: 1 til {max_prices}</translation>
    </message>
    <message>
        <source>{prices} prices, {ahead_h} h ahead</source>
        <translation>{prices} priser, {ahead_h} h frem</translation>
    </message>
    <message>
        <source>{problem}: of {kept_w} kW {word} power reserved for services up to {value} kW are missing; {cause}</source>
        <translation>{problem}: af {kept_w} kW reserveret effekt til tjenester ({word}) mangler op til {value} kW; {cause}</translation>
    </message>
    <message>
        <source>{problem}: the stored energy is up to {value} kWh {word} the wished {edge} kWh ({edge2} %); {cause}</source>
        <translation>{problem}: den lagrede energi er op til {value} kWh {word} de ønskede {edge} kWh ({edge2} %); {cause}</translation>
    </message>
    <message>
        <source>{problem}: the {word} limit of {limit_w} kW is exceeded by up to {value} kW ({energy} kWh), because {remedy}</source>
        <translation>{problem}: grænsen ({word}) på {limit_w} kW overskrides med op til {value} kW ({energy} kWh), fordi {remedy}</translation>
    </message>
    <message>
        <source>{problem}: {energy} kWh of solar energy stay unused; {cause}</source>
        <translation>{problem}: {energy} kWh solenergi forbliver ubrugt; {cause}</translation>
    </message>
    <message>
        <source>{product} is given twice from {start_utc}</source>
        <translation>{product} er givet to gange fra {start_utc}</translation>
    </message>
    <message>
        <source>{product} is sold {hour}; in test mode it is not delivered. Ask again with acknowledge_market if that is meant</source>
        <translation>{product} er solgt {hour}; i testtilstand leveres det ikke. Bed igen med acknowledge_market, hvis det er meningen</translation>
    </message>
    <message>
        <source>{product} needs {needed} {value} of {kind} {direction}, but {there} {value2} are left for it</source>
        <translation>{product} kræver {needed} {value} {kind} {direction}, men {there} {value2} er tilbage</translation>
    </message>
    <message>
        <source>{product}: nem_band_hz {low} to {high} Hz must rise</source>
        <translation>{product}: nem_band_hz {low} til {high} Hz skal stige</translation>
    </message>
    <message>
        <source>{product}: nem_factor {nem_factor} is outside 0 to 0.5</source>
        <translation>{product}: nem_factor {nem_factor} ligger uden for 0 til 0,5</translation>
    </message>
    <message>
        <source>{product}: {name}_enable_min {enable} min must be at least 0 and not above {name2}_disable_min {disable} min</source>
        <translation>{product}: {name}_enable_min {enable} min skal være mindst 0 og ikke over {name2}_disable_min {disable} min</translation>
    </message>
    <message>
        <source>{q_var} var is beyond the ratings, {q_allowed} var instead</source>
        <translation>{q_var} var overstiger mærkeværdierne, {q_allowed} var i stedet</translation>
    </message>
    <message>
        <source>{rated_discharge_w} W, site file {wanted_w} W</source>
        <translation>{rated_discharge_w} W, anlægsfil {wanted_w} W</translation>
    </message>
    <message>
        <source>{reactive_var} var wanted</source>
        <translation>{reactive_var} var ønskes</translation>
    </message>
    <message>
        <source>{reason} is over</source>
        <translation>{reason} er forbi</translation>
    </message>
    <message>
        <source>{role} at the screen</source>
        <translation>{role} ved skærmen</translation>
    </message>
    <message>
        <source>{room_w} W of {power_w} W</source>
        <translation>{room_w} W af {power_w} W</translation>
    </message>
    <message>
        <source>{seen} of {place} counts backwards (the other phases were not tested)</source>
        <translation>{seen} på {place} tæller baglæns (de andre faser blev ikke testet)</translation>
    </message>
    <message>
        <source>{signal} %, commanded {value} %</source>
        <translation>{signal} %, beordret {value} %</translation>
    </message>
    <message>
        <source>{slots} slots, allowed: 1 to {max_slots}</source>
        <translation>{slots} felter, tilladt: 1 til {max_slots}</translation>
    </message>
    <message>
        <source>{soc_pct} %, floor {floor_soc_pct} %: no island is made</source>
        <translation>{soc_pct} %, nedre grænse {floor_soc_pct} %: ingen ø-drift startes</translation>
    </message>
    <message>
        <source>{soc_pct} %, limit {limit_pct} %</source>
        <translation>{soc_pct} %, grænse {limit_pct} %</translation>
    </message>
    <message>
        <source>{soc_pct} %, reserve {reserve_soc_pct} %</source>
        <translation>{soc_pct} %, reserve {reserve_soc_pct} %</translation>
    </message>
    <message>
        <source>{soh_pct} %, limit {limit_pct} %</source>
        <translation>{soh_pct} %, grænse {limit_pct} %</translation>
    </message>
    <message>
        <source>{sold_wh} kWh more would be fed in, {sold_wh2} kWh in all.</source>
        <translation>{sold_wh} kWh mere ville blive leveret, {sold_wh2} kWh i alt.</translation>
    </message>
    <message>
        <source>{sold_w} W sold: {why}</source>
        <translation>{sold_w} W solgt: {why}</translation>
    </message>
    <message>
        <source>{source} has taken over the power</source>
        <translation>{source} har overtaget effekten</translation>
    </message>
    <message>
        <source>{source} has the say over the power; the test needs the unit for itself</source>
        <translation>{source} bestemmer effekten; testen skal have enheden for sig selv</translation>
    </message>
    <message>
        <source>{source} wished for {active_power_w} W, {reactive_power_var} var</source>
        <translation>{source} ønskede {active_power_w} W, {reactive_power_var} var</translation>
    </message>
    <message>
        <source>{span_s} min</source>
        <translation>{span_s} min</translation>
    </message>
    <message>
        <source>{spread_v} mV, limit {cell_spread_v} mV</source>
        <translation>{spread_v} mV, grænse {cell_spread_v} mV</translation>
    </message>
    <message>
        <source>{starts} starts today</source>
        <translation>{starts} starter i dag</translation>
    </message>
    <message>
        <source>{state} to {state2}, rule {kind}</source>
        <translation>{state} til {state2}, regel {kind}</translation>
    </message>
    <message>
        <source>{temperature_c} °C, limit {cold_c} °C</source>
        <translation>{temperature_c} °C, grænse {cold_c} °C</translation>
    </message>
    <message>
        <source>{temperature_c} °C, limit {hot_c} °C</source>
        <translation>{temperature_c} °C, grænse {hot_c} °C</translation>
    </message>
    <message>
        <source>{temperature_c} °C, limit {inverter_hot_c} °C</source>
        <translation>{temperature_c} °C, grænse {inverter_hot_c} °C</translation>
    </message>
    <message>
        <source>{text} from {low_w} to {high_w} W</source>
        <translation>{text} fra {low_w} til {high_w} W</translation>
    </message>
    <message>
        <source>{text}, measured {measured_ah} Ah</source>
        <translation>{text}, målt {measured_ah} Ah</translation>
    </message>
    <message>
        <source>{text}: cleared</source>
        <translation>{text}: væk</translation>
    </message>
    <message>
        <source>{text}: raised</source>
        <translation>{text}: udløst</translation>
    </message>
    <message>
        <source>{text}: {value}, expected {expected}</source>
        <translation>{text}: {value}, forventet {expected}</translation>
    </message>
    <message>
        <source>{text}; it may sit at a load or at the PV inverter, its transformers may be short-circuited, or it may show kW as W</source>
        <translation>{text}; den kan sidde ved en last eller ved PV-inverteren, dens transformere kan være kortsluttet, eller den viser kW som W</translation>
    </message>
    <message>
        <source>{text}; it shows the same as {device_id}, the {role} meter</source>
        <translation>{text}; den viser det samme som {device_id}, måleren med rollen {role}</translation>
    </message>
    <message>
        <source>{text}; {device_id} does: the two are exchanged</source>
        <translation>{text}; {device_id} ser dem: de to er ombyttet</translation>
    </message>
    <message>
        <source>{through} kWh would go through the battery instead of {before} kWh.</source>
        <translation>{through} kWh ville gå gennem batteriet i stedet for {before} kWh.</translation>
    </message>
    <message>
        <source>{value} % from the mean, limit {value2} %</source>
        <translation>{value} % fra middel, grænse {value2} %</translation>
    </message>
    <message>
        <source>{value} % of the polls of the last minute failed</source>
        <translation>{value} % af forespørgslerne det seneste minut mislykkedes</translation>
    </message>
    <message>
        <source>{value} %, limit {limit_pct} %</source>
        <translation>{value} %, grænse {limit_pct} %</translation>
    </message>
    <message>
        <source>{value} UTC</source>
        <translation>{value} UTC</translation>
    </message>
    <message>
        <source>{value} W, limit {limit_w} W</source>
        <translation>{value} W, grænse {limit_w} W</translation>
    </message>
    <message>
        <source>{value} kWh less would be bought, {bought_wh} kWh in all.</source>
        <translation>{value} kWh mindre ville blive købt, {bought_wh} kWh i alt.</translation>
    </message>
    <message>
        <source>{value} kWh less would be fed in, {sold_wh} kWh in all.</source>
        <translation>{value} kWh mindre ville blive leveret, {sold_wh} kWh i alt.</translation>
    </message>
    <message>
        <source>{value} ms, limit {value2} ms</source>
        <translation>{value} ms, grænse {value2} ms</translation>
    </message>
    <message>
        <source>{value} °C, limit {limit_c} °C</source>
        <translation>{value} °C, grænse {limit_c} °C</translation>
    </message>
    <message>
        <source>{verdict}; cannot be set aside: {error}</source>
        <translation>{verdict}; kan ikke lægges til side: {error}</translation>
    </message>
    <message>
        <source>{verdict}; kept as {name}</source>
        <translation>{verdict}; gemt som {name}</translation>
    </message>
    <message>
        <source>{voltage_v} V, limit {limit_v} V</source>
        <translation>{voltage_v} V, grænse {limit_v} V</translation>
    </message>
    <message>
        <source>{volumes} volumes, allowed: 1 to {max_volumes}</source>
        <translation>{volumes} mængder, tilladt: 1 til {max_volumes}</translation>
    </message>
    <message>
        <source>{what} took longer than {limit_s} s</source>
        <translation>{what} tog længere end {limit_s} s</translation>
    </message>
    <message>
        <source>{wish_w} W wanted</source>
        <translation>{wish_w} W ønskes</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Look for devices</source>
        <translation>Søg enheder</translation>
    </message>
    <message>
        <source>Make a site file</source>
        <translation>Opret anlægsfil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Foreslå</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Trin {step} af {count}</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>No devices can be looked for here</source>
        <translation>Her kan der ikke søges enheder</translation>
    </message>
    <message>
        <source>This screen is not connected to the lines of the unit. Use the command ballast scan at the unit.</source>
        <translation>Skærmen er ikke forbundet med enhedens linjer. Brug kommandoen ballast scan ved enheden.</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Afslut søgningen</translation>
    </message>
    <message>
        <source>HOLD TO WRITE</source>
        <translation>HOLD FOR AT SKRIVE</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Hurtig</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Grundig</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>Absorb</source>
        <translation>Optag</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Lad</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Aflad</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hver uge</translation>
    </message>
    <message>
        <source>HOLD TO DELETE</source>
        <translation>HOLD FOR AT SLETTE</translation>
    </message>
    <message>
        <source>HOLD TO SAVE</source>
        <translation>HOLD FOR AT GEMME</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Afgiv</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Én gang</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Reactive power (optional)</source>
        <translation>Reaktiv effekt (valgfri)</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Add entry</source>
        <translation>Tilføj post</translation>
    </message>
    <message>
        <source>HOLD TO RETURN TO THE TIMETABLE OF THE SITE FILE</source>
        <translation>HOLD FOR AT GÅ TILBAGE TIL ANLÆGSFILENS TIDSPLAN</translation>
    </message>
</context>
<context>
    <name>ScheduleView</name>
    <message>
        <source>Add an entry to charge or discharge at fixed times.</source>
        <translation>Tilføj en post for at lade eller aflade på faste tider.</translation>
    </message>
    <message>
        <source>Entries: {0}</source>
        <translation>Poster: {0}</translation>
    </message>
    <message>
        <source>No timetable decides now</source>
        <translation>Ingen tidsplan bestemmer nu</translation>
    </message>
    <message>
        <source>That time is over</source>
        <translation>Det tidspunkt er forbi</translation>
    </message>
    <message>
        <source>The clock leaves this time out on that day</source>
        <translation>Uret springer dette tidspunkt over den dag</translation>
    </message>
    <message>
        <source>There is no such time for the begin</source>
        <translation>Starttidspunktet findes ikke</translation>
    </message>
    <message>
        <source>There is no such time for the end</source>
        <translation>Sluttidspunktet findes ikke</translation>
    </message>
    <message>
        <source>There is no timetable</source>
        <translation>Der er ingen tidsplan</translation>
    </message>
    <message>
        <source>Type a power</source>
        <translation>Indtast en effekt</translation>
    </message>
    <message>
        <source>Type four digits for the begin</source>
        <translation>Indtast fire cifre for start</translation>
    </message>
    <message>
        <source>Type four digits for the end</source>
        <translation>Indtast fire cifre for slut</translation>
    </message>
    <message>
        <source>from the site file</source>
        <translation>fra anlægsfilen</translation>
    </message>
    <message>
        <source>from {0}, {1}</source>
        <translation>fra {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, by the timetable {1}</source>
        <translation>{0}, ifølge tidsplanen {1}</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>HOLD TO TAKE OUT OF THE MARKET</source>
        <translation>HOLD FOR AT TAGE UD AF MARKEDET</translation>
    </message>
    <message>
        <source>until the full hour</source>
        <translation>til hel time</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>PINs cannot be set at this screen</source>
        <translation>PIN kan ikke angives på denne skærm</translation>
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
        <translation>Tilladt</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Lad</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Aflad</translation>
    </message>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>HOLD FOR AT ANVENDE</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Tilbage til automatik</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Sat af</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Setpunkt</translation>
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
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Lad</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Aflad</translation>
    </message>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>HOLD FOR AT ANVENDE</translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation>Hvor længe det gælder</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Tilbage til automatik</translation>
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
        <translation>1 time</translation>
    </message>
    <message>
        <source>Accepted: 0 kW.</source>
        <translation>Godtaget: 0 kW.</translation>
    </message>
    <message>
        <source>Accepted: charge {0}.</source>
        <translation>Godtaget: lad {0}.</translation>
    </message>
    <message>
        <source>Accepted: discharge {0}.</source>
        <translation>Godtaget: aflad {0}.</translation>
    </message>
    <message>
        <source>At most {0} of charging now. {1}</source>
        <translation>Højst {0} ladning nu. {1}</translation>
    </message>
    <message>
        <source>At most {0} of discharging now. {1}</source>
        <translation>Højst {0} afladning nu. {1}</translation>
    </message>
    <message>
        <source>Charge {0} for {1}</source>
        <translation>Lad {0} i {1}</translation>
    </message>
    <message>
        <source>Discharge {0} for {1}</source>
        <translation>Aflad {0} i {1}</translation>
    </message>
    <message>
        <source>Hold at 0 kW for {1}</source>
        <translation>Hold 0 kW i {1}</translation>
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
        <translation>Tilbage til automatik</translation>
    </message>
    <message>
        <source>Set by {0}</source>
        <translation>Sat af {0}</translation>
    </message>
    <message>
        <source>Set the power to 0 kW</source>
        <translation>Sæt effekten til 0 kW</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Setpunkt</translation>
    </message>
    <message>
        <source>Stopped: release the stop first</source>
        <translation>Stoppet: frigiv først stoppet</translation>
    </message>
    <message>
        <source>Type a power or choose a part of the rating</source>
        <translation>Indtast en effekt, eller vælg en del af mærkeeffekten</translation>
    </message>
    <message>
        <source>charge {0}, discharge {1}</source>
        <translation>lad {0}, aflad {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0}, {1} left</source>
        <translation>{0}, {1} tilbage</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>... plus this is paid</source>
        <translation>... plus dette betales</translation>
    </message>
    <message>
        <source>... plus, dynamic, the market price times this</source>
        <translation>... plus, dynamisk, markedsprisen gange dette</translation>
    </message>
    <message>
        <source>1: the energy above the target may be used; 0: it is kept.</source>
        <translation>1: energien over målet må bruges; 0: den gemmes.</translation>
    </message>
    <message>
        <source>80 kWh: zones further apart are mixed, K</source>
        <translation>80 kWh: zoner med større forskel blandes, K</translation>
    </message>
    <message>
        <source>A battery power smaller than this is not worth it: it rests.</source>
        <translation>Mindre batterieffekt end dette betaler sig ikke: det hviler.</translation>
    </message>
    <message>
        <source>A change counts when it has stood this long, s; left out: by role</source>
        <translation>Et skift tæller, når det har varet så længe, s; udeladt: efter rolle</translation>
    </message>
    <message>
        <source>A configuration comes into use while the battery gives or takes less than this, W</source>
        <translation>En konfiguration tages i brug, mens batteriet giver eller tager mindre end dette, W</translation>
    </message>
    <message>
        <source>A deep dip this long is lost, s</source>
        <translation>Et dybt dyk af denne længde er tab, s</translation>
    </message>
    <message>
        <source>A frame older than this has no value, s</source>
        <translation>En ramme ældre end dette har ingen værdi, s</translation>
    </message>
    <message>
        <source>A full charge is due after this, d</source>
        <translation>En fuld opladning er påkrævet efter dette, d</translation>
    </message>
    <message>
        <source>A group that keeps tripping stays off, s</source>
        <translation>En gruppe, der bliver ved at koble ud, forbliver fra, s</translation>
    </message>
    <message>
        <source>A new plan at least so often, min</source>
        <translation>En ny plan mindst så ofte, min</translation>
    </message>
    <message>
        <source>A plan that expected another state of charge is not used, %</source>
        <translation>En plan, der ventede en anden ladetilstand, bruges ikke, %</translation>
    </message>
    <message>
        <source>A shorter dip triggers nothing, s</source>
        <translation>Et kortere dyk udløser intet, s</translation>
    </message>
    <message>
        <source>A switch is on from this value on</source>
        <translation>En kontakt er til fra denne værdi</translation>
    </message>
    <message>
        <source>A switch, the share itself (a fan of the kernel), or pulses</source>
        <translation>En kontakt, andelen selv (en ventilator i kernen) eller pulser</translation>
    </message>
    <message>
        <source>A woken BMS answers within, s</source>
        <translation>En vækket BMS svarer inden for, s</translation>
    </message>
    <message>
        <source>A, B, C of Steinhart and Hart, instead of r25_ohm and beta_k</source>
        <translation>A, B, C efter Steinhart og Hart i stedet for r25_ohm og beta_k</translation>
    </message>
    <message>
        <source>AC/DC efficiency at rated power</source>
        <translation>AC/DC-virkningsgrad ved mærkeeffekt</translation>
    </message>
    <message>
        <source>AEM begins below, minutes of full activation left; left out: that of the product</source>
        <translation>AEM begynder under, minutter fuld aktivering tilbage; udeladt: produktets</translation>
    </message>
    <message>
        <source>AEM ends above, minutes of full activation left; left out: that of the product</source>
        <translation>AEM slutter over, minutter fuld aktivering tilbage; udeladt: produktets</translation>
    </message>
    <message>
        <source>Added to every frame id of the DBC</source>
        <translation>Lægges til hvert ramme-id i DBC</translation>
    </message>
    <message>
        <source>Added to every frame id of the profile, so that several batteries share one bus</source>
        <translation>Lægges til hvert ramme-id i profilen, så flere batterier kan dele én bus</translation>
    </message>
    <message>
        <source>Address, 0x08 to 0x77</source>
        <translation>Adresse, 0x08 til 0x77</translation>
    </message>
    <message>
        <source>Address, 0x48 to 0x4B</source>
        <translation>Adresse, 0x48 til 0x4B</translation>
    </message>
    <message>
        <source>Address, 0x76 or 0x77</source>
        <translation>Adresse, 0x76 eller 0x77</translation>
    </message>
    <message>
        <source>After this long with a new configuration all devices must be there, else it is taken back, s</source>
        <translation>Så længe efter en ny konfiguration skal alle enheder være der, ellers tages den tilbage, s</translation>
    </message>
    <message>
        <source>After this many seconds without the controller the inverter goes to 0 W by itself</source>
        <translation>Efter så mange sekunder uden styringen går inverteren selv til 0 W</translation>
    </message>
    <message>
        <source>Alarm above; no heating, °C</source>
        <translation>Alarm over; ingen varme, °C</translation>
    </message>
    <message>
        <source>Alarm below, °C</source>
        <translation>Alarm under, °C</translation>
    </message>
    <message>
        <source>Alarm when not reached after, s</source>
        <translation>Alarm, hvis ikke nået efter, s</translation>
    </message>
    <message>
        <source>All heaters together, W</source>
        <translation>Alle varmelegemer tilsammen, W</translation>
    </message>
    <message>
        <source>An island lives without device data, s</source>
        <translation>Så længe lever en ø-drift uden enhedsdata, s</translation>
    </message>
    <message>
        <source>An older frequency is not acted on, s</source>
        <translation>En ældre frekvens bruges ikke, s</translation>
    </message>
    <message>
        <source>An older plan is not used, h</source>
        <translation>En ældre plan bruges ikke, h</translation>
    </message>
    <message>
        <source>And for how long, s</source>
        <translation>Og hvor længe, s</translation>
    </message>
    <message>
        <source>Armed again at the latest, s</source>
        <translation>Klar igen senest, s</translation>
    </message>
    <message>
        <source>Asked for above the volume while activating</source>
        <translation>Kræves ud over mængden ved aktivering</translation>
    </message>
    <message>
        <source>Asleep for this long: look, s</source>
        <translation>I dvale så længe: se efter, s</translation>
    </message>
    <message>
        <source>Asleep, least, s</source>
        <translation>I dvale, mindst, s</translation>
    </message>
    <message>
        <source>At it the island ends, %</source>
        <translation>Ved den slutter ø-driften, %</translation>
    </message>
    <message>
        <source>Attempts a day</source>
        <translation>Forsøg pr. dag</translation>
    </message>
    <message>
        <source>Awake, least, s</source>
        <translation>Vågen, mindst, s</translation>
    </message>
    <message>
        <source>Back this long before power returns, s</source>
        <translation>Tilbage så længe, før effekten vender tilbage, s</translation>
    </message>
    <message>
        <source>Begin of a second window, minutes since local midnight.</source>
        <translation>Andet vindues start, minutter siden lokal midnat.</translation>
    </message>
    <message>
        <source>Begin of the window, minutes since local midnight.</source>
        <translation>Vinduets start, minutter siden lokal midnat.</translation>
    </message>
    <message>
        <source>Begins at this active power, share of the rating; 0: always works</source>
        <translation>Begynder ved denne aktive effekt, andel af mærkeeffekten; 0: virker altid</translation>
    </message>
    <message>
        <source>Below this never charged again, V</source>
        <translation>Under dette lades aldrig igen, V</translation>
    </message>
    <message>
        <source>Below this nothing is charged, share of nominal</source>
        <translation>Under dette lades intet, andel af nominel</translation>
    </message>
    <message>
        <source>Below: only groups of priority 0, %</source>
        <translation>Under: kun grupper med prioritet 0, %</translation>
    </message>
    <message>
        <source>Beta of the NTC, K</source>
        <translation>NTC’ens beta, K</translation>
    </message>
    <message>
        <source>Beta of the fitted thermistor, K</source>
        <translation>Den monterede termistors beta, K</translation>
    </message>
    <message>
        <source>Beta the BMS computes with, K</source>
        <translation>Beta, som BMS regner med, K</translation>
    </message>
    <message>
        <source>Between two groups that return, s</source>
        <translation>Mellem to grupper, der vender tilbage, s</translation>
    </message>
    <message>
        <source>Beyond the start this long before it begins, s</source>
        <translation>Over starten så længe, før det begynder, s</translation>
    </message>
    <message>
        <source>Bidding area, such as SE3</source>
        <translation>Budområde, fx SE3</translation>
    </message>
    <message>
        <source>Bits per second</source>
        <translation>Bit pr. sekund</translation>
    </message>
    <message>
        <source>Bits per second; left out: the profile's</source>
        <translation>Bit pr. sekund; udeladt: profilens</translation>
    </message>
    <message>
        <source>Bits to drop at the low end</source>
        <translation>Bit, der fjernes i den lave ende</translation>
    </message>
    <message>
        <source>Board and line, `pins:17`, `strato:relay/status`, `relays:coil0`; empty: not wired by us</source>
        <translation>Kort og linje, `pins:17`, `strato:relay/status`, `relays:coil0`; tom: ikke forbundet af os</translation>
    </message>
    <message>
        <source>Bodies by gzip; routes of the hub then cannot look into them</source>
        <translation>Indhold med gzip; hubbens ruter kan så ikke se ind i det</translation>
    </message>
    <message>
        <source>Brightness while somebody is at the screen, %; needs a panel whose light can be set</source>
        <translation>Lysstyrke, mens nogen er ved skærmen, %; kræver et panel med indstilleligt lys</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Cabinet zone or rack</source>
        <translation>Skabszone eller rack</translation>
    </message>
    <message>
        <source>Cabinet zone, rack or load group it belongs to</source>
        <translation>Skabszone, rack eller lastgruppe, den hører til</translation>
    </message>
    <message>
        <source>Cell balancing by this unit</source>
        <translation>Cellebalancering ved denne enhed</translation>
    </message>
    <message>
        <source>Cells below this cannot be full, V</source>
        <translation>Celler under dette kan ikke være fulde, V</translation>
    </message>
    <message>
        <source>Cells this far apart start a run, V</source>
        <translation>Så stor celleforskel starter en kørsel, V</translation>
    </message>
    <message>
        <source>Cells this near end it, V</source>
        <translation>Så lille celleforskel slutter den, V</translation>
    </message>
    <message>
        <source>Change of fan speed, share/s</source>
        <translation>Ændring af ventilatorhastighed, andel/s</translation>
    </message>
    <message>
        <source>Charge power kept free for services, W</source>
        <translation>Ladeeffekt holdt fri til tjenester, W</translation>
    </message>
    <message>
        <source>Charging from the site's own surplus does not count against the import limit</source>
        <translation>Ladning med anlæggets eget overskud tæller ikke med i importgrænsen</translation>
    </message>
    <message>
        <source>Charging: pairs of cell temperature, °C, and share of the rating, 0 to 1</source>
        <translation>Ladning: par af celletemperatur, °C, og andel af mærkeeffekten, 0 til 1</translation>
    </message>
    <message>
        <source>Coldest cell for charging, °C</source>
        <translation>Koldeste celle for ladning, °C</translation>
    </message>
    <message>
        <source>Coldest cell for discharging, °C</source>
        <translation>Koldeste celle for afladning, °C</translation>
    </message>
    <message>
        <source>Coldest cell, °C</source>
        <translation>Koldeste celle, °C</translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <translation>Skærmens farver</translation>
    </message>
    <message>
        <source>Commands taken in a minute</source>
        <translation>Kommandoer, der modtages pr. minut</translation>
    </message>
    <message>
        <source>Connect at all</source>
        <translation>Opret forbindelse overhovedet</translation>
    </message>
    <message>
        <source>Control cycle, s</source>
        <translation>Styrecyklus, s</translation>
    </message>
    <message>
        <source>Count and BMS this far apart are doubtful, %</source>
        <translation>Tælling og BMS med denne forskel er usikre, %</translation>
    </message>
    <message>
        <source>Count the charge; off: believe the BMS, no care at all</source>
        <translation>Tæl ladningen; fra: stol på BMS, slet ingen pleje</translation>
    </message>
    <message>
        <source>Critical lowest cell, V</source>
        <translation>Kritisk laveste celle, V</translation>
    </message>
    <message>
        <source>Critical state of charge, %</source>
        <translation>Kritisk ladetilstand, %</translation>
    </message>
    <message>
        <source>DBC file with the signals; whole path</source>
        <translation>DBC-fil med signalerne; hele stien</translation>
    </message>
    <message>
        <source>Data older than this are not used, s</source>
        <translation>Ældre data bruges ikke, s</translation>
    </message>
    <message>
        <source>Data older than this are not used, s; left out: at least three polls</source>
        <translation>Ældre data bruges ikke, s; uden værdi: mindst tre forespørgsler</translation>
    </message>
    <message>
        <source>Days of 1 min history</source>
        <translation>Dage med 1 min-historik</translation>
    </message>
    <message>
        <source>Days of 1 s history</source>
        <translation>Dage med 1 s-historik</translation>
    </message>
    <message>
        <source>Days on which it begins</source>
        <translation>Dage, hvor det begynder</translation>
    </message>
    <message>
        <source>Days on which it starts; left out: every day</source>
        <translation>Dage, hvor det starter; udeladt: hver dag</translation>
    </message>
    <message>
        <source>Days the log is kept; at least 14</source>
        <translation>Dage, loggen gemmes; mindst 14</translation>
    </message>
    <message>
        <source>Derivative gain of the grid controller.</source>
        <translation>Netregulatorens D-forstærkning.</translation>
    </message>
    <message>
        <source>Deviation that asks for the whole reference power, % of nominal</source>
        <translation>Afvigelse, der kræver hele referenceeffekten, % af nominel</translation>
    </message>
    <message>
        <source>Device id at the hub, with a certificate</source>
        <translation>Enheds-id i hubben, med certifikat</translation>
    </message>
    <message>
        <source>Device profile</source>
        <translation>Enhedsprofil</translation>
    </message>
    <message>
        <source>Discharge power kept free for services, W</source>
        <translation>Afladeeffekt holdt fri til tjenester, W</translation>
    </message>
    <message>
        <source>Discharging: pairs of cell temperature, °C, and share of the rating, 0 to 1</source>
        <translation>Afladning: par af celletemperatur, °C, og andel af mærkeeffekten, 0 til 1</translation>
    </message>
    <message>
        <source>Discrete inputs it has</source>
        <translation>Digitale indgange, det har</translation>
    </message>
    <message>
        <source>Drift of the cell voltage around 25 °C, mV/K</source>
        <translation>Cellespændingens drift omkring 25 °C, mV/K</translation>
    </message>
    <message>
        <source>Dynamic: market price times this ...</source>
        <translation>Dynamisk: markedspris gange dette ...</translation>
    </message>
    <message>
        <source>Ed25519 public keys, 32 bytes in Base64; one of them must have signed an artifact</source>
        <translation>Offentlige Ed25519-nøgler, 32 byte i Base64; en af dem skal have signeret et artefakt</translation>
    </message>
    <message>
        <source>Empty is held this long, s</source>
        <translation>Tomt holdes så længe, s</translation>
    </message>
    <message>
        <source>End of the second window, minutes since local midnight; the begin: none.</source>
        <translation>Andet vindues slut, minutter siden lokal midnat; som start: intet.</translation>
    </message>
    <message>
        <source>End of the window, minutes since local midnight; may be next day.</source>
        <translation>Vinduets slut, minutter siden lokal midnat; må være næste dag.</translation>
    </message>
    <message>
        <source>Energy a day, Wh; left out: twice what the target needs</source>
        <translation>Energi pr. dag, Wh; udeladt: det dobbelte af, hvad målet kræver</translation>
    </message>
    <message>
        <source>Energy for less than two hours: NEM and AEM work</source>
        <translation>Energi til mindre end to timer: NEM og AEM virker</translation>
    </message>
    <message>
        <source>Energy kept for services that discharge, Wh</source>
        <translation>Energi gemt til tjenester, der aflader, Wh</translation>
    </message>
    <message>
        <source>Energy management works above, Hz; left out: that of the product</source>
        <translation>Energistyring virker over, Hz; udeladt: produktets</translation>
    </message>
    <message>
        <source>Energy management works below, Hz; left out: that of the product</source>
        <translation>Energistyring virker under, Hz; udeladt: produktets</translation>
    </message>
    <message>
        <source>Export above this or the site's limit is stored.</source>
        <translation>Eksport over dette eller anlæggets grænse gemmes.</translation>
    </message>
    <message>
        <source>Export limit of the connection, W: the battery adds nothing beyond it; what PV delivers beyond it is stored only in modes that steer by the grid meter, not by a set power, a timetable entry or at rest</source>
        <translation>Tilslutningens eksportgrænse, W: batteriet lægger intet til ud over den; hvad PV leverer ud over den, gemmes kun i tilstande, der styrer efter netmåleren, ikke ved en fast effekt, en tidsplan eller i hvile</translation>
    </message>
    <message>
        <source>Export of the site allowed by the contact and by fallback `limit`, W</source>
        <translation>Anlæggets eksport, som kontakten og nøddriften `limit` tillader, W</translation>
    </message>
    <message>
        <source>Fan full at, °C</source>
        <translation>Fuld ventilator ved, °C</translation>
    </message>
    <message>
        <source>Fan off, s</source>
        <translation>Ventilator fra, s</translation>
    </message>
    <message>
        <source>Fan on, s</source>
        <translation>Ventilator til, s</translation>
    </message>
    <message>
        <source>Fan starts at, °C</source>
        <translation>Ventilator starter ved, °C</translation>
    </message>
    <message>
        <source>Fan while the temperature is unknown, share</source>
        <translation>Ventilator, mens temperaturen er ukendt, andel</translation>
    </message>
    <message>
        <source>Fastest fan while a heater is on, share</source>
        <translation>Hurtigste ventilator, mens et varmelegeme er til, andel</translation>
    </message>
    <message>
        <source>Fed-in energy earns this ...</source>
        <translation>Eksporteret energi giver dette ...</translation>
    </message>
    <message>
        <source>File (mode 0600) with the device's connection string; empty: by certificate</source>
        <translation>Fil (tilladelse 0600) med enhedens forbindelsesstreng; tom: med certifikat</translation>
    </message>
    <message>
        <source>File below the root -&gt; text written when the board is opened: `pwm1_enable = "1"`</source>
        <translation>Fil under roden -&gt; tekst, der skrives, når kortet åbnes: `pwm1_enable = "1"`</translation>
    </message>
    <message>
        <source>File of a test signal</source>
        <translation>Fil med et testsignal</translation>
    </message>
    <message>
        <source>File of the identity that `ballast-bootstrapper` was given by the provisioning service</source>
        <translation>Identitetsfil, som `ballast-bootstrapper` fik af klargøringstjenesten</translation>
    </message>
    <message>
        <source>File with the temperature in thousandths of a degree</source>
        <translation>Fil med temperaturen i tusindedele grad</translation>
    </message>
    <message>
        <source>First day on which it starts</source>
        <translation>Første dag, den starter</translation>
    </message>
    <message>
        <source>First register</source>
        <translation>Første register</translation>
    </message>
    <message>
        <source>First-order lag, s; 95 % after three of it</source>
        <translation>Førsteordens forsinkelse, s; 95 % efter tre gange den</translation>
    </message>
    <message>
        <source>Fixed resistor, ohm</source>
        <translation>Fast modstand, ohm</translation>
    </message>
    <message>
        <source>Folder the lines are relative to, may hold `*`</source>
        <translation>Mappe, linjerne er relative til, kan indeholde `*`</translation>
    </message>
    <message>
        <source>For fixed_pf: + injects, - absorbs</source>
        <translation>For fixed_pf: + afgiver, - optager</translation>
    </message>
    <message>
        <source>For fixed_q: + injects, var</source>
        <translation>For fixed_q: + afgiver, var</translation>
    </message>
    <message>
        <source>For q_by_u and fixed_q: never a worse power factor; 0: no limit</source>
        <translation>For q_by_u og fixed_q: aldrig dårligere effektfaktor; 0: ingen grænse</translation>
    </message>
    <message>
        <source>For q_by_u: begins at this share of base_w; 0: always works</source>
        <translation>For q_by_u: begynder ved denne andel af base_w; 0: virker altid</translation>
    </message>
    <message>
        <source>For q_by_u: how far the voltage moves before reactive power follows</source>
        <translation>For q_by_u: så meget ændrer spændingen sig, før reaktiv effekt følger</translation>
    </message>
    <message>
        <source>For q_by_u: stops below this share of base_w</source>
        <translation>For q_by_u: stopper under denne andel af base_w</translation>
    </message>
    <message>
        <source>For q_by_u: voltage (1 is nominal) and share of base_va, + injects; for pf_by_p: share of base_w and power factor</source>
        <translation>For q_by_u: spænding (1 er nominel) og andel af base_va, + afgiver; for pf_by_p: andel af base_w og effektfaktor</translation>
    </message>
    <message>
        <source>For this long before a run, s</source>
        <translation>Så længe før en kørsel, s</translation>
    </message>
    <message>
        <source>Frequency above nominal that opens PV outputs, Hz</source>
        <translation>Frekvens over nominel, der åbner PV-udgange, Hz</translation>
    </message>
    <message>
        <source>Frequency at which it begins, Hz</source>
        <translation>Frekvens, hvor det begynder, Hz</translation>
    </message>
    <message>
        <source>Frequency at which it ends; nearer to nominal: held until then, Hz</source>
        <translation>Frekvens, hvor det slutter; nærmere nominel: holdt indtil da, Hz</translation>
    </message>
    <message>
        <source>Frequency difference, Hz</source>
        <translation>Frekvensforskel, Hz</translation>
    </message>
    <message>
        <source>Frequency that triggers, Hz</source>
        <translation>Frekvens, der udløser, Hz</translation>
    </message>
    <message>
        <source>From here on nothing is discharged, share of nominal</source>
        <translation>Fra her aflades intet, andel af nominel</translation>
    </message>
    <message>
        <source>From the battery to the bus</source>
        <translation>Fra batteriet til bussen</translation>
    </message>
    <message>
        <source>From the bus into the battery</source>
        <translation>Fra bussen til batteriet</translation>
    </message>
    <message>
        <source>Full is held this long, s</source>
        <translation>Fuldt holdes så længe, s</translation>
    </message>
    <message>
        <source>Full power after the crossing, s</source>
        <translation>Fuld effekt efter krydsningen, s</translation>
    </message>
    <message>
        <source>Full scale of the amplifier, V; a voltage beyond is a fault</source>
        <translation>Forstærkerens fulde udslag, V; en højere spænding er en fejl</translation>
    </message>
    <message>
        <source>Further arguments of the python-can interface</source>
        <translation>Yderligere argumenter til python-can-interfacet</translation>
    </message>
    <message>
        <source>Further off than this: a new plan at once, %</source>
        <translation>Større afvigelse end dette: ny plan straks, %</translation>
    </message>
    <message>
        <source>Fuse of each phase of the connection, A</source>
        <translation>Sikring for hver fase i tilslutningen, A</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Forstærkning</translation>
    </message>
    <message>
        <source>Gain error of the current sensor, share</source>
        <translation>Strømfølerens forstærkningsfejl, andel</translation>
    </message>
    <message>
        <source>Grid power of charging allowed by the contact and by fallback `limit`, W</source>
        <translation>Neteffekt til ladning, som kontakten og nøddriften `limit` tillader, W</translation>
    </message>
    <message>
        <source>Grid power this close to its target is left alone.</source>
        <translation>Neteffekt så tæt på målet røres ikke.</translation>
    </message>
    <message>
        <source>Grid power to hold; + imports.</source>
        <translation>Neteffekt, der holdes; + importerer.</translation>
    </message>
    <message>
        <source>Grid voltage, phase to neutral, V</source>
        <translation>Netspænding, fase til nul, V</translation>
    </message>
    <message>
        <source>Groups of this priority and above</source>
        <translation>Grupper med denne prioritet og derover</translation>
    </message>
    <message>
        <source>Growth of power after it, % of the rating a minute</source>
        <translation>Effektens stigning derefter, % af mærkeeffekten pr. minut</translation>
    </message>
    <message>
        <source>Growth of power after the return, %/min</source>
        <translation>Effektens stigning efter tilbagevenden, %/min</translation>
    </message>
    <message>
        <source>Handed to the sensor's file</source>
        <translation>Gives til følerens fil</translation>
    </message>
    <message>
        <source>Heat below, °C</source>
        <translation>Varm under, °C</translation>
    </message>
    <message>
        <source>Heat until, °C</source>
        <translation>Varm til, °C</translation>
    </message>
    <message>
        <source>Heater off, s</source>
        <translation>Varmelegeme fra, s</translation>
    </message>
    <message>
        <source>Heater on, s</source>
        <translation>Varmelegeme til, s</translation>
    </message>
    <message>
        <source>Held this long it is an alarm, s</source>
        <translation>Holdt så længe er det en alarm, s</translation>
    </message>
    <message>
        <source>Held this long it is critical, s</source>
        <translation>Holdt så længe er det kritisk, s</translation>
    </message>
    <message>
        <source>Held this long, s</source>
        <translation>Holdt så længe, s</translation>
    </message>
    <message>
        <source>Highest DC voltage it works at, V</source>
        <translation>Højeste DC-spænding, den virker ved, V</translation>
    </message>
    <message>
        <source>Highest cell at the end of charge, V</source>
        <translation>Højeste celle ved ladningens slut, V</translation>
    </message>
    <message>
        <source>Highest cell voltage, V</source>
        <translation>Højeste cellespænding, V</translation>
    </message>
    <message>
        <source>Highest frequency against nominal, Hz</source>
        <translation>Højeste frekvens mod nominel, Hz</translation>
    </message>
    <message>
        <source>Highest frequency, Hz</source>
        <translation>Højeste frekvens, Hz</translation>
    </message>
    <message>
        <source>Highest phase up to which discharging is free, share of nominal</source>
        <translation>Højeste fasespænding, hvortil afladning er fri, andel af nominel</translation>
    </message>
    <message>
        <source>Highest state of charge, %</source>
        <translation>Højeste ladetilstand, %</translation>
    </message>
    <message>
        <source>Highest voltage of the rack, V</source>
        <translation>Rackets højeste spænding, V</translation>
    </message>
    <message>
        <source>Highest voltage, share of nominal</source>
        <translation>Højeste spænding, andel af nominel</translation>
    </message>
    <message>
        <source>Host name or IP address</source>
        <translation>Værtsnavn eller IP-adresse</translation>
    </message>
    <message>
        <source>Host name or IP address of the dongle</source>
        <translation>Donglens værtsnavn eller IP-adresse</translation>
    </message>
    <message>
        <source>Hottest cell, °C</source>
        <translation>Varmeste celle, °C</translation>
    </message>
    <message>
        <source>How far everything is drawn turned clockwise, for a panel that is mounted turned</source>
        <translation>Så meget tegnes alt drejet med uret, for et panel monteret drejet</translation>
    </message>
    <message>
        <source>How far the voltage moves before reactive power follows</source>
        <translation>Så meget ændrer spændingen sig, før reaktiv effekt følger</translation>
    </message>
    <message>
        <source>How far, h</source>
        <translation>Hvor langt frem, h</translation>
    </message>
    <message>
        <source>How fast power returns then, % of the rating a minute</source>
        <translation>Hvor hurtigt effekten så vender tilbage, % af mærkeeffekten pr. minut</translation>
    </message>
    <message>
        <source>How fast the rest follows; slower while the meter's lag is unknown.</source>
        <translation>Hvor hurtigt resten følger; langsommere, mens målerens forsinkelse er ukendt.</translation>
    </message>
    <message>
        <source>How long a clock that is not set holds the first connection back, s</source>
        <translation>Så længe udskyder et ur, der ikke er stillet, den første forbindelse, s</translation>
    </message>
    <message>
        <source>How long the last limit is kept when the commanding side is lost, s</source>
        <translation>Så længe beholdes sidste grænse, når den styrende side er tabt, s</translation>
    </message>
    <message>
        <source>How long the start waits for all devices, s</source>
        <translation>Så længe venter starten på alle enheder, s</translation>
    </message>
    <message>
        <source>How reactive power is found</source>
        <translation>Hvordan reaktiv effekt findes</translation>
    </message>
    <message>
        <source>How the cabinet is built</source>
        <translation>Hvordan skabet er bygget</translation>
    </message>
    <message>
        <source>IANA name, for schedules</source>
        <translation>IANA-navn, til tidsplaner</translation>
    </message>
    <message>
        <source>ISO 4217 code</source>
        <translation>ISO 4217-kode</translation>
    </message>
    <message>
        <source>Id, unique among the outputs</source>
        <translation>Id, entydigt blandt udgangene</translation>
    </message>
    <message>
        <source>Id, unique among the signals</source>
        <translation>Id, entydigt blandt signalerne</translation>
    </message>
    <message>
        <source>Idle for this long: asleep, s</source>
        <translation>Tomgang så længe: dvale, s</translation>
    </message>
    <message>
        <source>Ids of the racks inside; their cells count too</source>
        <translation>Id’er for rackene i den; deres celler tæller med</translation>
    </message>
    <message>
        <source>Ids of the racks on its DC side</source>
        <translation>Id’er for rackene på dens DC-side</translation>
    </message>
    <message>
        <source>Import above this is shaved.</source>
        <translation>Import over dette reduceres.</translation>
    </message>
    <message>
        <source>Import above this is taken over by the battery.</source>
        <translation>Import over dette overtages af batteriet.</translation>
    </message>
    <message>
        <source>Import is raised to this, so that nothing is exported.</source>
        <translation>Import hæves til dette, så intet eksporteres.</translation>
    </message>
    <message>
        <source>Import left by charging; 0 charges from surplus only.</source>
        <translation>Import, som ladning efterlader; 0 lader kun af overskud.</translation>
    </message>
    <message>
        <source>Import limit of the connection, W</source>
        <translation>Nettilslutningens importgrænse, W</translation>
    </message>
    <message>
        <source>Import never wanted, even while the window's mean has room.</source>
        <translation>Import, der aldrig ønskes, selv om vinduets middel har plads.</translation>
    </message>
    <message>
        <source>Inner resistance of a cell, Ohm; 0: learned</source>
        <translation>En celles indre modstand, Ohm; 0: læres</translation>
    </message>
    <message>
        <source>Inputs are looked at this often, s; left out: 0.02, sensors 1</source>
        <translation>Så ofte aflæses indgange, s; udeladt: 0.02, følere 1</translation>
    </message>
    <message>
        <source>Inside both windows without a break, s</source>
        <translation>Inden for begge vinduer uden afbrydelse, s</translation>
    </message>
    <message>
        <source>Inverters that make the grid; none: all</source>
        <translation>Invertere, der danner nettet; ingen: alle</translation>
    </message>
    <message>
        <source>Inverters: power factor the device keeps by itself, + injects var (over-excited), - absorbs; then it gets no var and max_reactive_var is 0; left out: the device's setting stays</source>
        <translation>Invertere: effektfaktor, enheden selv holder, + afgiver var (overmagnetiseret), - optager; så får den ingen var, og max_reactive_var er 0; udeladt: enhedens indstilling består</translation>
    </message>
    <message>
        <source>Inverters: ramp of active power the device keeps by itself, % of its rating per second; left out: the device's setting stays</source>
        <translation>Invertere: rampe for aktiv effekt, enheden selv holder, % af mærkeeffekten pr. sekund; udeladt: enhedens indstilling består</translation>
    </message>
    <message>
        <source>Its key, PEM, mode 0600</source>
        <translation>Dens nøgle, PEM, tilladelse 0600</translation>
    </message>
    <message>
        <source>Keys, or begins of keys, of this file that the cloud may change</source>
        <translation>Nøgler eller nøglers begyndelse i denne fil, som skyen må ændre</translation>
    </message>
    <message>
        <source>Kind of board</source>
        <translation>Korttype</translation>
    </message>
    <message>
        <source>Kind of connection</source>
        <translation>Forbindelsestype</translation>
    </message>
    <message>
        <source>Label of the chip (numbers change between kernels), may hold `*`, or its path</source>
        <translation>Chippens mærke (numre skifter mellem kerner), kan indeholde `*`, eller dens sti</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Skærmens sprog</translation>
    </message>
    <message>
        <source>Last day on which it starts</source>
        <translation>Sidste dag, den starter</translation>
    </message>
    <message>
        <source>Length of a slot, min</source>
        <translation>Et intervals længde, min</translation>
    </message>
    <message>
        <source>Length of the look, s</source>
        <translation>Aflæsningens længde, s</translation>
    </message>
    <message>
        <source>Length of the support, s</source>
        <translation>Støttens længde, s</translation>
    </message>
    <message>
        <source>Less than this is no power, W</source>
        <translation>Mindre end dette er ingen effekt, W</translation>
    </message>
    <message>
        <source>Level 0 means 1: a normally-closed contact between pin and ground</source>
        <translation>Niveau 0 betyder 1: en brydekontakt mellem ben og stel</translation>
    </message>
    <message>
        <source>Life of a command that is not renewed, s</source>
        <translation>Levetid for en kommando, der ikke fornyes, s</translation>
    </message>
    <message>
        <source>Line -&gt; what it reads at the start; others read 0</source>
        <translation>Linje -&gt; hvad den viser ved start; andre viser 0</translation>
    </message>
    <message>
        <source>Load groups: highest is shed first</source>
        <translation>Lastgrupper: højeste kobles først fra</translation>
    </message>
    <message>
        <source>Local history of all values</source>
        <translation>Lokal historik for alle værdier</translation>
    </message>
    <message>
        <source>Local time at which it ends; at or before from_time: the next day</source>
        <translation>Lokal tid, hvor det slutter; ved eller før from_time: næste dag</translation>
    </message>
    <message>
        <source>Local time at which the price begins, HH:MM</source>
        <translation>Lokal tid, hvor prisen begynder, HH:MM</translation>
    </message>
    <message>
        <source>Longest attempt, s</source>
        <translation>Længste forsøg, s</translation>
    </message>
    <message>
        <source>Longest life of a set-point that is accepted.</source>
        <translation>Længste levetid for et accepteret setpunkt.</translation>
    </message>
    <message>
        <source>Longest run, s</source>
        <translation>Længste kørsel, s</translation>
    </message>
    <message>
        <source>Longest wait for one answer</source>
        <translation>Længste ventetid på ét svar</translation>
    </message>
    <message>
        <source>Longest wait for one answer in seconds; left out: the profile's</source>
        <translation>Længste ventetid på ét svar i sekunder; udeladt: profilens</translation>
    </message>
    <message>
        <source>Lower end of the reservoir, %</source>
        <translation>Reservoirets nedre ende, %</translation>
    </message>
    <message>
        <source>Lowest DC voltage it works at, V</source>
        <translation>Laveste DC-spænding, den virker ved, V</translation>
    </message>
    <message>
        <source>Lowest cell voltage, V</source>
        <translation>Laveste cellespænding, V</translation>
    </message>
    <message>
        <source>Lowest cell when nothing is left, V</source>
        <translation>Laveste celle, når intet er tilbage, V</translation>
    </message>
    <message>
        <source>Lowest frequency against nominal, Hz</source>
        <translation>Laveste frekvens mod nominel, Hz</translation>
    </message>
    <message>
        <source>Lowest frequency, Hz</source>
        <translation>Laveste frekvens, Hz</translation>
    </message>
    <message>
        <source>Lowest phase down to which charging is free; 0: always</source>
        <translation>Laveste fasespænding, hvortil ladning er fri; 0: altid</translation>
    </message>
    <message>
        <source>Lowest state of charge, %</source>
        <translation>Laveste ladetilstand, %</translation>
    </message>
    <message>
        <source>Lowest voltage of the rack, V</source>
        <translation>Rackets laveste spænding, V</translation>
    </message>
    <message>
        <source>Lowest voltage, share of nominal</source>
        <translation>Laveste spænding, andel af nominel</translation>
    </message>
    <message>
        <source>MQTT over TLS (port 8883), or over WebSockets (port 443) where firewalls allow nothing else</source>
        <translation>MQTT over TLS (port 8883) eller over WebSockets (port 443), hvor firewalls ikke tillader andet</translation>
    </message>
    <message>
        <source>Make an island when the grid is lost</source>
        <translation>Dan ø-drift, når nettet er tabt</translation>
    </message>
    <message>
        <source>Market prices beyond this are refused</source>
        <translation>Markedspriser ud over dette afvises</translation>
    </message>
    <message>
        <source>Meter whose frequency counts; left out: the grid meter, else an inverter</source>
        <translation>Måler, hvis frekvens tæller; udeladt: netmåleren, ellers en inverter</translation>
    </message>
    <message>
        <source>Meters and batteries on Modbus: it counts the other way round and is turned</source>
        <translation>Målere og batterier på Modbus: tæller modsat og vendes</translation>
    </message>
    <message>
        <source>Mode after the first start</source>
        <translation>Tilstand efter første start</translation>
    </message>
    <message>
        <source>Mode id -&gt; its own ramps [up, down], W/s</source>
        <translation>Tilstands-id -&gt; dens egne ramper [op, ned], W/s</translation>
    </message>
    <message>
        <source>Mode id -&gt; parameter -&gt; value</source>
        <translation>Tilstands-id -&gt; parameter -&gt; værdi</translation>
    </message>
    <message>
        <source>Modes the mode button steps through</source>
        <translation>Tilstande, som tilstandsknappen skifter mellem</translation>
    </message>
    <message>
        <source>Most energy that may be sold, Wh</source>
        <translation>Største energi, der må sælges, Wh</translation>
    </message>
    <message>
        <source>Most power above the volume</source>
        <translation>Største effekt over mængden</translation>
    </message>
    <message>
        <source>Most power charged with.</source>
        <translation>Største ladeeffekt.</translation>
    </message>
    <message>
        <source>NEM begins below, minutes of full activation left; left out: that of the product</source>
        <translation>NEM begynder under, minutter fuld aktivering tilbage; udeladt: produktets</translation>
    </message>
    <message>
        <source>NEM ends above, minutes of full activation left; left out: that of the product</source>
        <translation>NEM slutter over, minutter fuld aktivering tilbage; udeladt: produktets</translation>
    </message>
    <message>
        <source>NTC at 25 °C, ohm</source>
        <translation>NTC ved 25 °C, ohm</translation>
    </message>
    <message>
        <source>Name of a file in hardware/io/sensors, or the path of one of your own</source>
        <translation>Navn på en fil i hardware/io/sensors eller stien til en egen</translation>
    </message>
    <message>
        <source>Name of the board</source>
        <translation>Kortets navn</translation>
    </message>
    <message>
        <source>Name of the device in this site</source>
        <translation>Enhedens navn i dette anlæg</translation>
    </message>
    <message>
        <source>Name of the entry, unique among them</source>
        <translation>Postens navn, entydigt blandt dem</translation>
    </message>
    <message>
        <source>Name of the hub, with a certificate</source>
        <translation>Hubbens navn, med certifikat</translation>
    </message>
    <message>
        <source>Name of the resource in file names, as agreed with the operator; empty: the site id</source>
        <translation>Ressourcens navn i filnavne, som aftalt med netselskabet; tom: anlægs-id</translation>
    </message>
    <message>
        <source>Name of the zone</source>
        <translation>Zonens navn</translation>
    </message>
    <message>
        <source>Name on the screen</source>
        <translation>Navn på skærmen</translation>
    </message>
    <message>
        <source>No charge above this rack voltage, V</source>
        <translation>Ingen ladning over denne rackspænding, V</translation>
    </message>
    <message>
        <source>No discharge below this rack voltage, V</source>
        <translation>Ingen afladning under denne rackspænding, V</translation>
    </message>
    <message>
        <source>No power for this long: idle, s</source>
        <translation>Ingen effekt så længe: tomgang, s</translation>
    </message>
    <message>
        <source>Nominal frequency, 50 or 60 Hz</source>
        <translation>Nominel frekvens, 50 eller 60 Hz</translation>
    </message>
    <message>
        <source>Nominal frequency, Hz</source>
        <translation>Nominel frekvens, Hz</translation>
    </message>
    <message>
        <source>Nominal phase voltage, V</source>
        <translation>Nominel fasespænding, V</translation>
    </message>
    <message>
        <source>Nominal voltage to neutral, V</source>
        <translation>Nominel spænding til nul, V</translation>
    </message>
    <message>
        <source>Nominal voltage, V; left out: the voltage first heard</source>
        <translation>Nominel spænding, V; udeladt: den først hørte spænding</translation>
    </message>
    <message>
        <source>None, even or odd</source>
        <translation>Ingen, lige eller ulige</translation>
    </message>
    <message>
        <source>Nothing returns this long after shedding, s</source>
        <translation>Så længe efter frakobling vender intet tilbage, s</translation>
    </message>
    <message>
        <source>Number N of the bus, /dev/i2c-N</source>
        <translation>Bussens nummer N, /dev/i2c-N</translation>
    </message>
    <message>
        <source>Number of the battery on its bus, where the profile or map says how racks are told apart</source>
        <translation>Batteriets nummer på bussen, hvor profil eller kort siger, hvordan racks skelnes</translation>
    </message>
    <message>
        <source>Offset, K</source>
        <translation>Forskydning, K</translation>
    </message>
    <message>
        <source>Only with a current below, 1/h</source>
        <translation>Kun med en strøm under, 1/h</translation>
    </message>
    <message>
        <source>Only with the highest cell above, V</source>
        <translation>Kun med højeste celle over, V</translation>
    </message>
    <message>
        <source>Outside this long is lost, s</source>
        <translation>Uden for så længe er tabt, s</translation>
    </message>
    <message>
        <source>Over-load this long sheds a group, s</source>
        <translation>Overlast så længe kobler en gruppe fra, s</translation>
    </message>
    <message>
        <source>PEM of the authorities to trust; empty: the system's</source>
        <translation>PEM for betroede udstedere; tom: systemets</translation>
    </message>
    <message>
        <source>PV may be left unused (only where somebody does it)</source>
        <translation>PV må forblive ubrugt (kun hvor nogen gør det)</translation>
    </message>
    <message>
        <source>Pace of what has waited, messages/s</source>
        <translation>Tempo for det, der har ventet, meldinger/s</translation>
    </message>
    <message>
        <source>Pairs of inverter temperature, °C, and share of the rating, 0 to 1</source>
        <translation>Par af invertertemperatur, °C, og andel af mærkeeffekten, 0 til 1</translation>
    </message>
    <message>
        <source>Pairs of state of charge, %, and share of up_w_per_s, 0.02 to 1</source>
        <translation>Par af ladetilstand, %, og andel af up_w_per_s, 0.02 til 1</translation>
    </message>
    <message>
        <source>Pairs of the coldest cell's temperature, °C, and share of up_w_per_s, 0.02 to 1</source>
        <translation>Par af koldeste celles temperatur, °C, og andel af up_w_per_s, 0.02 til 1</translation>
    </message>
    <message>
        <source>Pause before recharging, s</source>
        <translation>Pause før genladning, s</translation>
    </message>
    <message>
        <source>Pause between attempts, s</source>
        <translation>Pause mellem forsøg, s</translation>
    </message>
    <message>
        <source>Pause between runs, s</source>
        <translation>Pause mellem kørsler, s</translation>
    </message>
    <message>
        <source>Peak power of the PV system, W</source>
        <translation>PV-anlæggets spidseffekt, W</translation>
    </message>
    <message>
        <source>Period of pulses, s: up to 0.5 for a fan at a pin, from 10 for a heater at a relay</source>
        <translation>Pulsperiode, s: op til 0.5 for en ventilator på et ben, fra 10 for et varmelegeme på et relæ</translation>
    </message>
    <message>
        <source>Phase difference, °</source>
        <translation>Faseforskel, °</translation>
    </message>
    <message>
        <source>Phase it feeds, 1 to 3; 0: all three alike</source>
        <translation>Fase, den føder, 1 til 3; 0: alle tre ens</translation>
    </message>
    <message>
        <source>Phase signal, inverter's own synchroniser, or dead bus</source>
        <translation>Fasesignal, inverterens egen synkronisering eller spændingsløs skinne</translation>
    </message>
    <message>
        <source>Phases of the grid connection</source>
        <translation>Nettilslutningens faser</translation>
    </message>
    <message>
        <source>Poll period in seconds; left out: the profile's</source>
        <translation>Forespørgselsinterval i sekunder; udeladt: profilens</translation>
    </message>
    <message>
        <source>Power of charging to the target, from the grid too.</source>
        <translation>Effekt for ladning til målet, også fra nettet.</translation>
    </message>
    <message>
        <source>Power of energy management, share of volume</source>
        <translation>Energistyringens effekt, andel af mængden</translation>
    </message>
    <message>
        <source>Power of recharging while import is below the limit.</source>
        <translation>Genladningseffekt, mens importen er under grænsen.</translation>
    </message>
    <message>
        <source>Power of recharging, share of the volume</source>
        <translation>Genladningens effekt, andel af mængden</translation>
    </message>
    <message>
        <source>Power on the device's plate, for profiles whose set-points are in percent of it</source>
        <translation>Effekt på enhedens mærkeplade, til profiler med setpunkter i procent af den</translation>
    </message>
    <message>
        <source>Power, + discharges, W; left out: not set</source>
        <translation>Effekt, + aflader, W; udeladt: ikke sat</translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation>Effekt, W</translation>
    </message>
    <message>
        <source>Price of bought energy, all taxes in</source>
        <translation>Pris for købt energi, inkl. alle afgifter</translation>
    </message>
    <message>
        <source>Price outside every window; dynamic: where none is known</source>
        <translation>Pris uden for alle vinduer; dynamisk: hvor ingen er kendt</translation>
    </message>
    <message>
        <source>Rack at the end of charge, for a BMS without cell voltages, V</source>
        <translation>Rack ved ladningens slut, for en BMS uden cellespændinger, V</translation>
    </message>
    <message>
        <source>Rack when nothing is left, for a BMS without cell voltages, V</source>
        <translation>Rack, når intet er tilbage, for en BMS uden cellespændinger, V</translation>
    </message>
    <message>
        <source>Ramp away from zero, W/s</source>
        <translation>Rampe væk fra nul, W/s</translation>
    </message>
    <message>
        <source>Ramp of reactive power, var/s</source>
        <translation>Rampe for reaktiv effekt, var/s</translation>
    </message>
    <message>
        <source>Ramp towards zero, W/s</source>
        <translation>Rampe mod nul, W/s</translation>
    </message>
    <message>
        <source>Ramp, % of the rating a second</source>
        <translation>Rampe, % af mærkeeffekten pr. sekund</translation>
    </message>
    <message>
        <source>Rate of change that is a loss, Hz/s; 0: off</source>
        <translation>Ændringshastighed, der er et tab, Hz/s; 0: fra</translation>
    </message>
    <message>
        <source>Rated charge, Ah; left out: energy over nominal voltage</source>
        <translation>Mærkeladning, Ah; udeladt: energi over nominel spænding</translation>
    </message>
    <message>
        <source>Rating, apparent power, VA</source>
        <translation>Mærkeværdi, tilsyneladende effekt, VA</translation>
    </message>
    <message>
        <source>Rating, charging, W</source>
        <translation>Mærkeværdi, ladning, W</translation>
    </message>
    <message>
        <source>Rating, discharging, W</source>
        <translation>Mærkeværdi, afladning, W</translation>
    </message>
    <message>
        <source>Rating, reactive power, var</source>
        <translation>Mærkeværdi, reaktiv effekt, var</translation>
    </message>
    <message>
        <source>Reactive power, + injects, var; left out: not set</source>
        <translation>Reaktiv effekt, + afgiver, var; udeladt: ikke sat</translation>
    </message>
    <message>
        <source>Readings above are a broken sensor</source>
        <translation>Aflæsninger over er en defekt føler</translation>
    </message>
    <message>
        <source>Readings below are a broken sensor</source>
        <translation>Aflæsninger under er en defekt føler</translation>
    </message>
    <message>
        <source>Readings beyond this are not believed, W</source>
        <translation>Aflæsninger ud over dette er ikke troværdige, W</translation>
    </message>
    <message>
        <source>Recharging waits below, Hz</source>
        <translation>Genladning venter under, Hz</translation>
    </message>
    <message>
        <source>Records kept while offline; a week is 60 480</source>
        <translation>Registreringer gemt offline; en uge er 60 480</translation>
    </message>
    <message>
        <source>Records of 10 s in a message</source>
        <translation>Registreringer på 10 s i en melding</translation>
    </message>
    <message>
        <source>Reference of the converter and supply of the dividers, V</source>
        <translation>Omformerens reference og spændingsdelernes forsyning, V</translation>
    </message>
    <message>
        <source>Relays it has</source>
        <translation>Relæer, det har</translation>
    </message>
    <message>
        <source>Resistance of one cell position with joints, mOhm; left out: from the capacity</source>
        <translation>Modstand i én celleplads med samlinger, mOhm; udeladt: fra kapaciteten</translation>
    </message>
    <message>
        <source>Resistor inside the chip</source>
        <translation>Modstand inde i chippen</translation>
    </message>
    <message>
        <source>Restart after this long without a cycle, s; a Raspberry Pi's own counts to 15</source>
        <translation>Genstart efter så længe uden cyklus, s; en Raspberry Pi’s egen tæller til 15</translation>
    </message>
    <message>
        <source>Return above the step by, %</source>
        <translation>Tilbage over trinnet med, %</translation>
    </message>
    <message>
        <source>Room kept for services that charge, Wh</source>
        <translation>Plads holdt til tjenester, der lader, Wh</translation>
    </message>
    <message>
        <source>SOC error at full or empty worth a warning, %</source>
        <translation>SOC-fejl ved fuldt eller tomt, der giver advarsel, %</translation>
    </message>
    <message>
        <source>SPI bus and chip select</source>
        <translation>SPI-bus og chip select</translation>
    </message>
    <message>
        <source>SPI clock, Hz (MCP3008 at 2.7 V: 1.35 MHz)</source>
        <translation>SPI-takt, Hz (MCP3008 ved 2.7 V: 1.35 MHz)</translation>
    </message>
    <message>
        <source>Serial number of the inverter</source>
        <translation>Inverterens serienummer</translation>
    </message>
    <message>
        <source>Serial number on the dongle</source>
        <translation>Serienummer på donglen</translation>
    </message>
    <message>
        <source>Serial port; a path by place survives unplugging</source>
        <translation>Seriel port; en sti efter plads overlever udtrækning</translation>
    </message>
    <message>
        <source>Share of a change that is passed on at once.</source>
        <translation>Andel af en ændring, der gives videre straks.</translation>
    </message>
    <message>
        <source>Share of a step done after `response_s`</source>
        <translation>Andel af et trin udført efter `response_s`</translation>
    </message>
    <message>
        <source>Share of pv_peak_w that may be fed in (grid code); needs pv_peak_w</source>
        <translation>Andel af pv_peak_w, der må eksporteres (netregler); kræver pv_peak_w</translation>
    </message>
    <message>
        <source>Share of the inverters' rating for loads</source>
        <translation>Andel af inverternes mærkeeffekt til laster</translation>
    </message>
    <message>
        <source>Share of the limit kept free for what comes too fast.</source>
        <translation>Andel af grænsen, der holdes fri til det, der kommer for hurtigt.</translation>
    </message>
    <message>
        <source>Shortest life of a set-point that is accepted.</source>
        <translation>Korteste levetid for et accepteret setpunkt.</translation>
    </message>
    <message>
        <source>Shortest run, s</source>
        <translation>Korteste kørsel, s</translation>
    </message>
    <message>
        <source>Signal map that goes with the DBC; whole path</source>
        <translation>Signalkort, der hører til DBC; hele stien</translation>
    </message>
    <message>
        <source>Site id, unique in the fleet</source>
        <translation>Anlægs-id, entydigt i flåden</translation>
    </message>
    <message>
        <source>Size of all log files, MB</source>
        <translation>Alle logfilers størrelse, MB</translation>
    </message>
    <message>
        <source>Slope of its end, share/s</source>
        <translation>Hældning af dens slut, andel/s</translation>
    </message>
    <message>
        <source>Slow pulses: shortest time on, and off, s</source>
        <translation>Langsomme pulser: korteste tid til og fra, s</translation>
    </message>
    <message>
        <source>Slowest fan, share</source>
        <translation>Langsomste ventilator, andel</translation>
    </message>
    <message>
        <source>Software limit of charging, W</source>
        <translation>Softwaregrænse for ladning, W</translation>
    </message>
    <message>
        <source>Software limit of discharging, W</source>
        <translation>Softwaregrænse for afladning, W</translation>
    </message>
    <message>
        <source>Starts again above the floor by, %</source>
        <translation>Starter igen over bunden med, %</translation>
    </message>
    <message>
        <source>Starts of the island in a day</source>
        <translation>Starter af ø-drift pr. dag</translation>
    </message>
    <message>
        <source>State of charge at which charging ends.</source>
        <translation>Ladetilstand, hvor ladning slutter.</translation>
    </message>
    <message>
        <source>State of charge kept for backup; no discharge below.</source>
        <translation>Ladetilstand gemt til nødstrøm; ingen afladning under.</translation>
    </message>
    <message>
        <source>State of charge kept for backup; plans keep it too.</source>
        <translation>Ladetilstand gemt til nødstrøm; planer bevarer den også.</translation>
    </message>
    <message>
        <source>State of charge kept ready for peaks.</source>
        <translation>Ladetilstand holdt klar til spidser.</translation>
    </message>
    <message>
        <source>State of charge to keep for a power cut.</source>
        <translation>Ladetilstand gemt til strømsvigt.</translation>
    </message>
    <message>
        <source>State of health worth a warning, %</source>
        <translation>Tilstand (SoH), der giver advarsel, %</translation>
    </message>
    <message>
        <source>Static limit of charging, A</source>
        <translation>Fast grænse ved opladning, A</translation>
    </message>
    <message>
        <source>Static limit of discharging, A</source>
        <translation>Fast grænse ved afladning, A</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Stopbit</translation>
    </message>
    <message>
        <source>Stops below this active power, share of the rating</source>
        <translation>Stopper under denne aktive effekt, andel af mærkeeffekten</translation>
    </message>
    <message>
        <source>Supply of the dividers, V</source>
        <translation>Spændingsdelernes forsyning, V</translation>
    </message>
    <message>
        <source>Support: 30 s, or 5 s with a slow end</source>
        <translation>Støtte: 30 s eller 5 s med langsom slut</translation>
    </message>
    <message>
        <source>Surfaces stay this much above the dew point, K</source>
        <translation>Flader holdes så meget over dugpunktet, K</translation>
    </message>
    <message>
        <source>TCP port; left out: the profile's</source>
        <translation>TCP-port; udeladt: profilens</translation>
    </message>
    <message>
        <source>Tapered charge current, 1/h</source>
        <translation>Nedtrappet ladestrøm, 1/h</translation>
    </message>
    <message>
        <source>Test signal that counts in test mode (meter: any); otherwise the frequency is measured</source>
        <translation>Testsignal, der tæller i testtilstand (måler: ethvert); ellers måles frekvensen</translation>
    </message>
    <message>
        <source>That ramp, % of the rating a second</source>
        <translation>Den rampe, % af mærkeeffekten pr. sekund</translation>
    </message>
    <message>
        <source>The grid code; its values are in docs/grid-code.md</source>
        <translation>Netreglerne; værdierne står i docs/grid-code.md</translation>
    </message>
    <message>
        <source>The installer accepts that the profile has not been checked on this very device</source>
        <translation>Installatøren accepterer, at profilen ikke er kontrolleret på netop denne enhed</translation>
    </message>
    <message>
        <source>The installer accepts that this device goes on with its last set-point when the controller dies</source>
        <translation>Installatøren accepterer, at enheden fortsætter med sidste setpunkt, når styringen dør</translation>
    </message>
    <message>
        <source>The installer's word that it was; else the unit warns until `ballast commission` has passed</source>
        <translation>Installatørens ord for, at det er sket; ellers advarer enheden, til `ballast commission` er bestået</translation>
    </message>
    <message>
        <source>The maker's DBC for a profile that needs one; whole path</source>
        <translation>Producentens DBC til en profil, der kræver den; hele stien</translation>
    </message>
    <message>
        <source>The planner is ended after this time, s</source>
        <translation>Planlæggeren afsluttes efter denne tid, s</translation>
    </message>
    <message>
        <source>The power factor never gets worse than this; 0: no limit</source>
        <translation>Effektfaktoren bliver aldrig dårligere end dette; 0: ingen grænse</translation>
    </message>
    <message>
        <source>The same for what must read back as written, or the board is not used: a watchdog of its outputs</source>
        <translation>Det samme for det, der skal læses tilbage som skrevet, ellers bruges kortet ikke: en watchdog for dets udgange</translation>
    </message>
    <message>
        <source>The screen is dark this long after the last touch, s; 0: never. The first touch then only wakes</source>
        <translation>Skærmen er mørk så længe efter sidste berøring, s; 0: aldrig. Første berøring vækker så kun</translation>
    </message>
    <message>
        <source>The screen is dimmed this long after the last touch, s; 0: never. Stop still acts at once</source>
        <translation>Skærmen dæmpes så længe efter sidste berøring, s; 0: aldrig. Stop virker stadig straks</translation>
    </message>
    <message>
        <source>The touchscreen</source>
        <translation>Touchskærmen</translation>
    </message>
    <message>
        <source>This BMS counts current the other way round than its profile says</source>
        <translation>Denne BMS tæller strømmen modsat af, hvad profilen siger</translation>
    </message>
    <message>
        <source>This unit's own id (who am I)</source>
        <translation>Denne enheds eget id (hvem er jeg)</translation>
    </message>
    <message>
        <source>Threshold, Hz, with its time to full power</source>
        <translation>Tærskel, Hz, med dens tid til fuld effekt</translation>
    </message>
    <message>
        <source>Time constant of the pull to the BMS, h</source>
        <translation>Tidskonstant for træk mod BMS, h</translation>
    </message>
    <message>
        <source>Time for 95 % of a step, s; instead of time_constant_s</source>
        <translation>Tid til 95 % af et trin, s; i stedet for time_constant_s</translation>
    </message>
    <message>
        <source>Time for `response_share` of a step, s</source>
        <translation>Tid til `response_share` af et trin, s</translation>
    </message>
    <message>
        <source>Time for the contactor to move, s</source>
        <translation>Tid til kontaktorens bevægelse, s</translation>
    </message>
    <message>
        <source>Time for the inverters to make the grid, s</source>
        <translation>Tid til, at inverterne danner nettet, s</translation>
    </message>
    <message>
        <source>Time in files: UTC or CET</source>
        <translation>Tid i filer: UTC eller CET</translation>
    </message>
    <message>
        <source>Trips before the long wait</source>
        <translation>Udkoblinger før den lange ventetid</translation>
    </message>
    <message>
        <source>Two's complement</source>
        <translation>Tokomplement</translation>
    </message>
    <message>
        <source>Unasked charge current, share of allowed</source>
        <translation>Uønsket ladestrøm, andel af tilladt</translation>
    </message>
    <message>
        <source>Under-frequency against nominal, Hz</source>
        <translation>Underfrekvens mod nominel, Hz</translation>
    </message>
    <message>
        <source>Unit id; left out: the profile's</source>
        <translation>Enheds-id; udeladt: profilens</translation>
    </message>
    <message>
        <source>Up to this state of charge, %</source>
        <translation>Op til denne ladetilstand, %</translation>
    </message>
    <message>
        <source>Upper end of the reservoir, %</source>
        <translation>Reservoirets øvre ende, %</translation>
    </message>
    <message>
        <source>Usable energy, Wh</source>
        <translation>Brugbar energi, Wh</translation>
    </message>
    <message>
        <source>Use the slower ramp of a critical grid</source>
        <translation>Brug den langsommere rampe for et kritisk net</translation>
    </message>
    <message>
        <source>Usual or rated power of what it switches, W</source>
        <translation>Normal effekt eller mærkeeffekt for det, den kobler, W</translation>
    </message>
    <message>
        <source>Value at count 0</source>
        <translation>Værdi ved tælling 0</translation>
    </message>
    <message>
        <source>Value for level 0</source>
        <translation>Værdi for niveau 0</translation>
    </message>
    <message>
        <source>Value of one count</source>
        <translation>Værdi af én tælling</translation>
    </message>
    <message>
        <source>Value of one unit of the line's level</source>
        <translation>Værdi af én enhed af linjens niveau</translation>
    </message>
    <message>
        <source>Value when nothing renews its command</source>
        <translation>Værdi, når intet fornyer dens kommando</translation>
    </message>
    <message>
        <source>Values that do not move at all for this long although the other side does are frozen, s</source>
        <translation>Værdier, der slet ikke ændrer sig så længe, selv om den anden side gør, er fastfrosne, s</translation>
    </message>
    <message>
        <source>Values that do not move at all for this long are frozen, s; left out: at least four polls</source>
        <translation>Værdier, der slet ikke ændrer sig så længe, er fastfrosne, s; uden værdi: mindst fire forespørgsler</translation>
    </message>
    <message>
        <source>Version of this format</source>
        <translation>Dette formats version</translation>
    </message>
    <message>
        <source>Voltage (1 is nominal) and share of the base, + injects</source>
        <translation>Spænding (1 er nominel) og andel af basis, + afgiver</translation>
    </message>
    <message>
        <source>Voltage above is outside, share of nominal</source>
        <translation>Spænding over er udenfor, andel af nominel</translation>
    </message>
    <message>
        <source>Voltage below is a deep dip, share of nominal</source>
        <translation>Spænding under er et dybt dyk, andel af nominel</translation>
    </message>
    <message>
        <source>Voltage below is outside, share of nominal</source>
        <translation>Spænding under er udenfor, andel af nominel</translation>
    </message>
    <message>
        <source>Voltage difference, share of nominal</source>
        <translation>Spændingsforskel, andel af nominel</translation>
    </message>
    <message>
        <source>Volumes are paid for: no test without acknowledgement</source>
        <translation>Mængder er betalt: ingen test uden kvittering</translation>
    </message>
    <message>
        <source>Wait after a failed start or return, s</source>
        <translation>Vent efter mislykket start eller tilbagevenden, s</translation>
    </message>
    <message>
        <source>Wall time HH:MM at which it begins</source>
        <translation>Klokkeslæt HH:MM, hvor det begynder</translation>
    </message>
    <message>
        <source>Wall time HH:MM at which it ends; not after `start`: on the next day</source>
        <translation>Klokkeslæt HH:MM, hvor det slutter; ikke efter `start`: næste dag</translation>
    </message>
    <message>
        <source>Warning above this cabinet humidity, %</source>
        <translation>Advarsel over denne fugt i skabet, %</translation>
    </message>
    <message>
        <source>Warning above this processor temperature, °C</source>
        <translation>Advarsel over denne processortemperatur, °C</translation>
    </message>
    <message>
        <source>Warning below this rack voltage, V</source>
        <translation>Advarsel under denne rackspænding, V</translation>
    </message>
    <message>
        <source>Wear per kWh charged and per kWh discharged</source>
        <translation>Slid pr. ladet kWh og pr. afladet kWh</translation>
    </message>
    <message>
        <source>What artifacts call this hardware; left out: as the computer calls itself, e.g. raspberry-pi-4</source>
        <translation>Artefakters navn for denne hardware; udeladt: som computeren kalder sig, fx raspberry-pi-4</translation>
    </message>
    <message>
        <source>What commands of the cloud may do; restarting needs installer</source>
        <translation>Hvad skyens kommandoer må; genstart kræver installatør</translation>
    </message>
    <message>
        <source>What ends at full activation: the frequency that is seen, the power, or nothing (LFSM as well)</source>
        <translation>Hvad der slutter ved fuld aktivering: den sete frekvens, effekten eller intet (også LFSM)</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Hvad den gør</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Hvad det betyder</translation>
    </message>
    <message>
        <source>What runs below while something is sold: nothing, schedules, or whoever would decide</source>
        <translation>Hvad der kører under, mens noget er solgt: intet, tidsplaner eller den, der ellers bestemmer</translation>
    </message>
    <message>
        <source>What the contract says after that: release it, hold it, or the limit of this section</source>
        <translation>Hvad kontrakten siger derefter: ophæv den, behold den eller dette afsnits grænse</translation>
    </message>
    <message>
        <source>What the droop counts from</source>
        <translation>Hvad statikken regnes fra</translation>
    </message>
    <message>
        <source>What the inverters' own protection should be set to; names in docs/grid-code.md</source>
        <translation>Hvad inverternes egen beskyttelse skal stå på; navne i docs/grid-code.md</translation>
    </message>
    <message>
        <source>What the mode must want, W</source>
        <translation>Hvad tilstanden skal ønske, W</translation>
    </message>
    <message>
        <source>What the shares count from: apparent or active rating</source>
        <translation>Hvad andelene regnes af: tilsyneladende eller aktiv mærkeeffekt</translation>
    </message>
    <message>
        <source>What the shares of pf_by_p count from, W; left out: all inverters discharging</source>
        <translation>Hvad andelene i pf_by_p regnes af, W; udeladt: alle invertere, der aflader</translation>
    </message>
    <message>
        <source>What the shares of q_by_u count from, VA; left out: all inverters</source>
        <translation>Hvad andelene i q_by_u regnes af, VA; udeladt: alle invertere</translation>
    </message>
    <message>
        <source>What to do while no valid set-point is there.</source>
        <translation>Hvad der gøres uden gyldigt setpunkt.</translation>
    </message>
    <message>
        <source>Where the NTC is; the fixed resistor is on the other side</source>
        <translation>Hvor NTC er; den faste modstand er på den anden side</translation>
    </message>
    <message>
        <source>Whether Q(U) of the preset is in force</source>
        <translation>Om forvalgets Q(U) gælder</translation>
    </message>
    <message>
        <source>Whether the controller adds this response</source>
        <translation>Om styringen tilføjer dette svar</translation>
    </message>
    <message>
        <source>Whether the controller waits</source>
        <translation>Om styringen venter</translation>
    </message>
    <message>
        <source>Whether the grid code slows set-points down</source>
        <translation>Om netreglerne gør setpunkter langsommere</translation>
    </message>
    <message>
        <source>Whether the voltage limits active power</source>
        <translation>Om spændingen begrænser aktiv effekt</translation>
    </message>
    <message>
        <source>Which byte comes first</source>
        <translation>Hvilken byte der kommer først</translation>
    </message>
    <message>
        <source>Which power comes first inside the apparent power of an inverter</source>
        <translation>Hvilken effekt der kommer først i en inverters tilsyneladende effekt</translation>
    </message>
    <message>
        <source>Which product</source>
        <translation>Hvilket produkt</translation>
    </message>
    <message>
        <source>Which rack, of a battery system that has several behind one unit</source>
        <translation>Hvilket rack, i et batterisystem med flere bag én enhed</translation>
    </message>
    <message>
        <source>Which reading of the profile's map is right (1, 2, …) where the device cannot tell; 0 finds out</source>
        <translation>Hvilken læsning af profilens kort der er rigtig (1, 2, …), hvor enheden ikke kan sige det; 0 finder ud af det</translation>
    </message>
    <message>
        <source>Whoever has logged in is logged out after this long without a touch, s</source>
        <translation>Den, der er logget ind, logges ud efter så lang tid uden berøring, s</translation>
    </message>
    <message>
        <source>Width of the linear taper at both ends, %</source>
        <translation>Bredde af lineær nedtrapning i begge ender, %</translation>
    </message>
    <message>
        <source>Window whose mean keeps the import limit; 0: every moment.</source>
        <translation>Vindue, hvis middel holder importgrænsen; 0: hvert øjeblik.</translation>
    </message>
    <message>
        <source>Windows of a grid code</source>
        <translation>Netreglernes vinduer</translation>
    </message>
    <message>
        <source>Without a frequency full power goes to the baseline in, s</source>
        <translation>Uden frekvens går fuld effekt til basislinjen på, s</translation>
    </message>
    <message>
        <source>Without meter: inverter sees no grid, s</source>
        <translation>Uden måler: inverter ser intet net, s</translation>
    </message>
    <message>
        <source>X.509 certificate, PEM</source>
        <translation>X.509-certifikat, PEM</translation>
    </message>
    <message>
        <source>are shed below this state of charge, %</source>
        <translation>kobles fra under denne ladetilstand, %</translation>
    </message>
    <message>
        <source>f1: full discharge, Hz; left out: that of the product</source>
        <translation>f1: fuld afladning, Hz; udeladt: produktets</translation>
    </message>
    <message>
        <source>f2: discharging begins, Hz; left out: that of the product</source>
        <translation>f2: afladning begynder, Hz; udeladt: produktets</translation>
    </message>
    <message>
        <source>f3: charging begins, Hz; left out: that of the product</source>
        <translation>f3: ladning begynder, Hz; udeladt: produktets</translation>
    </message>
    <message>
        <source>f4: full charge, Hz; left out: that of the product</source>
        <translation>f4: fuld ladning, Hz; udeladt: produktets</translation>
    </message>
    <message>
        <source>fixed, time_of_use (windows), or dynamic (market prices handed in while running)</source>
        <translation>fixed, time_of_use (vinduer) eller dynamic (markedspriser, der leveres under drift)</translation>
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
        <translation>python-can-kanal, kan være et batteris</translation>
    </message>
    <message>
        <source>python-can interface</source>
        <translation>python-can-interface</translation>
    </message>
    <message>
        <source>stratopi: folder of timeout, enabled, heartbeat (Max: /sys/class/stratopimax/watchdog)</source>
        <translation>stratopi: mappe med timeout, enabled, heartbeat (Max: /sys/class/stratopimax/watchdog)</translation>
    </message>
    <message>
        <source>systemd (which itself keeps /dev/watchdog), stratopi, or the path of a watchdog: /dev/watchdog</source>
        <translation>systemd (som selv holder /dev/watchdog), stratopi eller stien til en watchdog: /dev/watchdog</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>HOLD FOR AT ANVENDE</translation>
    </message>
    <message>
        <source>Nothing can be set here</source>
        <translation>Her kan intet indstilles</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>This screen is not connected to the settings of the unit. Change them in the site file.</source>
        <translation>Skærmen er ikke forbundet med enhedens indstillinger. De ændres i anlægsfilen.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Being changed</source>
        <translation>Ændres</translation>
    </message>
    <message>
        <source>Change 1 setting</source>
        <translation>Ændr 1 indstilling</translation>
    </message>
    <message>
        <source>Change {0} settings</source>
        <translation>Ændr {0} indstillinger</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>Ændr: {0}</translation>
    </message>
    <message>
        <source>Changed by: {0}</source>
        <translation>Ændres af: {0}</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Intet ændret</translation>
    </message>
    <message>
        <source>Nothing was changed: {0}</source>
        <translation>Intet blev ændret: {0}</translation>
    </message>
    <message>
        <source>Review 1 change</source>
        <translation>Gennemse 1 ændring</translation>
    </message>
    <message>
        <source>Review {0} changes</source>
        <translation>Gennemse {0} ændringer</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Fortryd den seneste ændring</translation>
    </message>
    <message>
        <source>This is what taking the last change back does</source>
        <translation>Dette sker, når den seneste ændring fortrydes</translation>
    </message>
    <message>
        <source>This is what will be changed</source>
        <translation>Dette ændres</translation>
    </message>
    <message>
        <source>Time zone: {0}</source>
        <translation>Tidszone: {0}</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} ændret</translation>
    </message>
    <message>
        <source>{0} in force</source>
        <translation>{0} i kraft</translation>
    </message>
    <message>
        <source>{0} in force, {1} at the next start</source>
        <translation>{0} i kraft, {1} ved næste start</translation>
    </message>
</context>
<context>
    <name>SetupFrame</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
</context>
<context>
    <name>ShelveSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Hvor længe</translation>
    </message>
    <message>
        <source>It calls nobody for that time. What the unit does about it stays the same.</source>
        <translation>Den kalder ingen i den tid. Hvad enheden gør ved den, er uændret.</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>Tilsidesat: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
</context>
<context>
    <name>ShelveView</name>
    <message>
        <source>Choose a reason</source>
        <translation>Vælg en grund</translation>
    </message>
    <message>
        <source>Put aside for {0}</source>
        <translation>Tilsidesat i {0}</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>HOLD TO CHANGE</source>
        <translation>HOLD FOR AT SKIFTE</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gælder</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Tilbage til automatik</translation>
    </message>
    <message>
        <source>State of the unit</source>
        <translation>Enhedens status</translation>
    </message>
</context>
<context>
    <name>StatesView</name>
    <message>
        <source>From here there is no way to this state.</source>
        <translation>Herfra er der ingen vej til denne status.</translation>
    </message>
    <message>
        <source>Needs the PIN: {0}</source>
        <translation>Kræver PIN: {0}</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Tilbage til automatik</translation>
    </message>
    <message>
        <source>The unit is in this state already.</source>
        <translation>Enheden har allerede denne status.</translation>
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
        <translation>Service</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Access: %1</source>
        <translation>Adgang: %1</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>Tilstand: %1</translation>
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
        <translation>(software)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Intet svar</translation>
    </message>
    <message>
        <source>Nobody has answered the stop. Use the emergency stop or the main switch of the unit.</source>
        <translation>Ingen har svaret på stoppet. Brug nødstoppet eller enhedens hovedafbryder.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stopper</translation>
    </message>
    <message>
        <source>The stop was refused: {0}</source>
        <translation>Stoppet blev afvist: {0}</translation>
    </message>
    <message>
        <source>release</source>
        <translation>frigiv</translation>
    </message>
    <message>
        <source>stop again</source>
        <translation>stop igen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>A critical alarm holds it; see Alarms.</source>
        <translation>En kritisk alarm holder det; se Alarmer.</translation>
    </message>
    <message>
        <source>A lamp on the cabinet.</source>
        <translation>En lampe på skabet.</translation>
    </message>
    <message>
        <source>A manual set-point is in force; see Set-point.</source>
        <translation>Et manuelt setpunkt gælder; se Setpunkt.</translation>
    </message>
    <message>
        <source>A schedule asks for this power.</source>
        <translation>En tidsplan kræver denne effekt.</translation>
    </message>
    <message>
        <source>Another system has set this power.</source>
        <translation>Et andet system har sat denne effekt.</translation>
    </message>
    <message>
        <source>Battery {place} does not answer.</source>
        <translation>Batteri {place} svarer ikke.</translation>
    </message>
    <message>
        <source>Battery {place} was emptied too deeply and must not be charged.</source>
        <translation>Batteri {place} blev tømt for dybt og må ikke lades.</translation>
    </message>
    <message>
        <source>Charging with what the grid connection has to spare.</source>
        <translation>Lader med det, nettilslutningen har i overskud.</translation>
    </message>
    <message>
        <source>Connection to the grid.</source>
        <translation>Tilslutning til nettet.</translation>
    </message>
    <message>
        <source>Emergency stop. Release it on the cabinet, then under Set-point.</source>
        <translation>Nødstop. Frigiv det på skabet, derefter under Setpunkt.</translation>
    </message>
    <message>
        <source>Emergency supply of a group of loads.</source>
        <translation>Nødforsyning af en gruppe forbrugere.</translation>
    </message>
    <message>
        <source>Energy from the grid costs more now than stored energy.</source>
        <translation>Energi fra nettet koster mere nu end gemt energi.</translation>
    </message>
    <message>
        <source>Energy is cheap now and dear later.</source>
        <translation>Energi er billig nu og dyr senere.</translation>
    </message>
    <message>
        <source>Feeding in earns more now than keeping the energy.</source>
        <translation>Eksport giver mere nu end at gemme energien.</translation>
    </message>
    <message>
        <source>Feeding in would cost money now.</source>
        <translation>Eksport ville koste penge nu.</translation>
    </message>
    <message>
        <source>Feeding the solar surplus in earns more than storing it.</source>
        <translation>At eksportere soloverskuddet giver mere end at gemme det.</translation>
    </message>
    <message>
        <source>Following what is used here, so that nothing is fed into the grid.</source>
        <translation>Følger forbruget her, så intet sendes ud på nettet.</translation>
    </message>
    <message>
        <source>Held back: a cell is near its temperature limit.</source>
        <translation>Begrænset: en celle er nær sin temperaturgrænse.</translation>
    </message>
    <message>
        <source>Held back: a cell is near its voltage limit.</source>
        <translation>Begrænset: en celle er nær sin spændingsgrænse.</translation>
    </message>
    <message>
        <source>Held back: a phase of the grid connection is at its fuse.</source>
        <translation>Begrænset: en fase i nettilslutningen er ved sin sikring.</translation>
    </message>
    <message>
        <source>Held back: after a power cut the power grows slowly.</source>
        <translation>Begrænset: efter et strømsvigt stiger effekten langsomt.</translation>
    </message>
    <message>
        <source>Held back: after a start or a disturbance the power grows slowly.</source>
        <translation>Begrænset: efter start eller forstyrrelse stiger effekten langsomt.</translation>
    </message>
    <message>
        <source>Held back: inverter {place} is hot.</source>
        <translation>Begrænset: inverter {place} er varm.</translation>
    </message>
    <message>
        <source>Held back: inverter {place} supports the grid voltage first.</source>
        <translation>Begrænset: inverter {place} støtter netspændingen først.</translation>
    </message>
    <message>
        <source>Held back: power is kept free to support the grid.</source>
        <translation>Begrænset: effekt holdes fri til at støtte nettet.</translation>
    </message>
    <message>
        <source>Held back: power limit of this site.</source>
        <translation>Begrænset: anlæggets effektgrænse.</translation>
    </message>
    <message>
        <source>Held back: the battery allows no more current right now.</source>
        <translation>Begrænset: batteriet tillader ikke mere strøm lige nu.</translation>
    </message>
    <message>
        <source>Held back: the battery allows no more power right now.</source>
        <translation>Begrænset: batteriet tillader ikke mere effekt lige nu.</translation>
    </message>
    <message>
        <source>Held back: the battery carried more current than it allows.</source>
        <translation>Begrænset: batteriet førte mere strøm, end det tillader.</translation>
    </message>
    <message>
        <source>Held back: the battery does not allow it right now.</source>
        <translation>Begrænset: batteriet tillader det ikke lige nu.</translation>
    </message>
    <message>
        <source>Held back: the battery is at the reserve it keeps.</source>
        <translation>Begrænset: batteriet er ved sin reserve.</translation>
    </message>
    <message>
        <source>Held back: the battery is full or nearly full.</source>
        <translation>Begrænset: batteriet er fuldt eller næsten fuldt.</translation>
    </message>
    <message>
        <source>Held back: the battery is near its voltage limit.</source>
        <translation>Begrænset: batteriet er nær sin spændingsgrænse.</translation>
    </message>
    <message>
        <source>Held back: the battery voltage is near a limit of inverter {place}.</source>
        <translation>Begrænset: batterispændingen er nær en grænse for inverter {place}.</translation>
    </message>
    <message>
        <source>Held back: the currents of the grid connection are not known.</source>
        <translation>Begrænset: nettilslutningens strømme er ukendte.</translation>
    </message>
    <message>
        <source>Held back: the grid connection allows no more export.</source>
        <translation>Begrænset: nettilslutningen tillader ikke mere eksport.</translation>
    </message>
    <message>
        <source>Held back: the grid connection allows no more import.</source>
        <translation>Begrænset: nettilslutningen tillader ikke mere import.</translation>
    </message>
    <message>
        <source>Held back: the grid has only just recovered.</source>
        <translation>Begrænset: nettet er lige kommet sig.</translation>
    </message>
    <message>
        <source>Held back: the grid operator allows no more feed-in.</source>
        <translation>Begrænset: netselskabet tillader ikke mere eksport.</translation>
    </message>
    <message>
        <source>Held back: the grid operator limits charging from the grid.</source>
        <translation>Begrænset: netselskabet begrænser ladning fra nettet.</translation>
    </message>
    <message>
        <source>Held back: the grid operator limits feeding in.</source>
        <translation>Begrænset: netselskabet begrænser eksport.</translation>
    </message>
    <message>
        <source>Held back: the grid power is not known.</source>
        <translation>Begrænset: neteffekten er ukendt.</translation>
    </message>
    <message>
        <source>Held back: the grid voltage is outside its normal range.</source>
        <translation>Begrænset: netspændingen er uden for normalområdet.</translation>
    </message>
    <message>
        <source>Inverter {place} does not answer.</source>
        <translation>Inverter {place} svarer ikke.</translation>
    </message>
    <message>
        <source>Inverter {place} is not running.</source>
        <translation>Inverter {place} kører ikke.</translation>
    </message>
    <message>
        <source>Inverter {place} reports a fault; see Alarms.</source>
        <translation>Inverter {place} melder en fejl; se Alarmer.</translation>
    </message>
    <message>
        <source>It catches a sudden fall of the grid frequency.</source>
        <translation>Det fanger et pludseligt fald i netfrekvensen.</translation>
    </message>
    <message>
        <source>It gets ready again to support the grid.</source>
        <translation>Det gør sig klar igen til at støtte nettet.</translation>
    </message>
    <message>
        <source>It helps to keep the frequency of the grid steady.</source>
        <translation>Det hjælper med at holde netfrekvensen stabil.</translation>
    </message>
    <message>
        <source>It is kept ready for a power cut.</source>
        <translation>Det holdes klar til strømsvigt.</translation>
    </message>
    <message>
        <source>It is kept ready to support the grid.</source>
        <translation>Det holdes klar til at støtte nettet.</translation>
    </message>
    <message>
        <source>It rests until another system sets a power.</source>
        <translation>Det hviler, til et andet system sætter en effekt.</translation>
    </message>
    <message>
        <source>It waits safely, because no battery answers.</source>
        <translation>Det venter sikkert, fordi intet batteri svarer.</translation>
    </message>
    <message>
        <source>It waits safely, because the grid meter does not answer.</source>
        <translation>Det venter sikkert, fordi netmåleren ikke svarer.</translation>
    </message>
    <message>
        <source>Its power is kept free to support the grid.</source>
        <translation>Effekten holdes fri til at støtte nettet.</translation>
    </message>
    <message>
        <source>Manual mode is waiting for a set-point.</source>
        <translation>Manuel tilstand venter på et setpunkt.</translation>
    </message>
    <message>
        <source>No more than this may be fed into the grid.</source>
        <translation>Mere må der ikke eksporteres til nettet.</translation>
    </message>
    <message>
        <source>No system sets a power, so the timetable decides.</source>
        <translation>Intet system sætter en effekt, så tidsplanen bestemmer.</translation>
    </message>
    <message>
        <source>No system sets a power, so your own energy is used first.</source>
        <translation>Intet system sætter en effekt, så egen energi bruges først.</translation>
    </message>
    <message>
        <source>Ready to help when much power is drawn.</source>
        <translation>Klar til at hjælpe ved stort forbrug.</translation>
    </message>
    <message>
        <source>Recharging while the grid has room, for the next peak.</source>
        <translation>Genlader, mens nettet har plads, til næste spids.</translation>
    </message>
    <message>
        <source>So that as little as possible is bought from the grid.</source>
        <translation>Så der købes mindst muligt fra nettet.</translation>
    </message>
    <message>
        <source>So that no more than the limit is drawn from the grid.</source>
        <translation>Så der ikke trækkes mere end grænsen fra nettet.</translation>
    </message>
    <message>
        <source>So that no more than the limit is fed into the grid.</source>
        <translation>Så der ikke sendes mere end grænsen ud på nettet.</translation>
    </message>
    <message>
        <source>So that the nearly empty battery {place} takes no harm.</source>
        <translation>Så det næsten tomme batteri {place} ikke tager skade.</translation>
    </message>
    <message>
        <source>Solar power as far as it can be used without the grid.</source>
        <translation>Solenergi, så vidt den kan bruges uden nettet.</translation>
    </message>
    <message>
        <source>Solar surplus is kept for dearer hours.</source>
        <translation>Soloverskud gemmes til dyrere timer.</translation>
    </message>
    <message>
        <source>Stopped by the operator. Release it under Set-point.</source>
        <translation>Stoppet af operatøren. Frigiv det under Setpunkt.</translation>
    </message>
    <message>
        <source>Storing surplus power in the battery</source>
        <translation>Gemmer overskud i batteriet</translation>
    </message>
    <message>
        <source>Taking energy from the grid earns money now.</source>
        <translation>At tage energi fra nettet giver penge nu.</translation>
    </message>
    <message>
        <source>The battery has no more charge than it should keep.</source>
        <translation>Batteriet har ikke mere ladning, end det skal beholde.</translation>
    </message>
    <message>
        <source>The battery is as full as it should be.</source>
        <translation>Batteriet er så fuldt, som det skal være.</translation>
    </message>
    <message>
        <source>The battery is being stopped</source>
        <translation>Batteriet stoppes</translation>
    </message>
    <message>
        <source>The battery is charging</source>
        <translation>Batteriet lader</translation>
    </message>
    <message>
        <source>The battery is charging as set by hand</source>
        <translation>Batteriet lader, sat manuelt</translation>
    </message>
    <message>
        <source>The battery is discharging</source>
        <translation>Batteriet aflader</translation>
    </message>
    <message>
        <source>The battery is discharging as set by hand</source>
        <translation>Batteriet aflader, sat manuelt</translation>
    </message>
    <message>
        <source>The battery is fuller than it should be.</source>
        <translation>Batteriet er fyldigere, end det skal være.</translation>
    </message>
    <message>
        <source>The battery is held at rest by hand</source>
        <translation>Batteriet holdes manuelt i hvile</translation>
    </message>
    <message>
        <source>The battery is refilled to the charge it should keep.</source>
        <translation>Ladningen, der skal blive, fyldes op.</translation>
    </message>
    <message>
        <source>The battery is resting</source>
        <translation>Batteriet hviler</translation>
    </message>
    <message>
        <source>The battery is starting</source>
        <translation>Batteriet starter</translation>
    </message>
    <message>
        <source>The battery is stopped</source>
        <translation>Batteriet er stoppet</translation>
    </message>
    <message>
        <source>The battery is supplying the {consumer}</source>
        <translation>Batteriet forsyner: {consumer}</translation>
    </message>
    <message>
        <source>The battery is to be filled.</source>
        <translation>Batteriet skal fyldes.</translation>
    </message>
    <message>
        <source>The battery is waking up.</source>
        <translation>Batteriet vågner.</translation>
    </message>
    <message>
        <source>The battery's power is not known</source>
        <translation>Batteriets effekt er ukendt</translation>
    </message>
    <message>
        <source>The cells of battery {place} are being evened out.</source>
        <translation>Cellerne i batteri {place} udjævnes.</translation>
    </message>
    <message>
        <source>The cells of battery {place} are even.</source>
        <translation>Cellerne i batteri {place} er jævne.</translation>
    </message>
    <message>
        <source>The emergency supply is off; see Alarms.</source>
        <translation>Nødforsyningen er slukket; se Alarmer.</translation>
    </message>
    <message>
        <source>The energy is kept for a later time.</source>
        <translation>Energien gemmes til senere.</translation>
    </message>
    <message>
        <source>The grid connection alone is not enough now.</source>
        <translation>Nettilslutningen er ikke nok alene nu.</translation>
    </message>
    <message>
        <source>The grid contactor does not do what it is told; see Alarms.</source>
        <translation>Netkontaktoren gør ikke, som den skal; se Alarmer.</translation>
    </message>
    <message>
        <source>The grid frequency is not known, so supporting the grid ends.</source>
        <translation>Netfrekvensen er ukendt, så netstøtten slutter.</translation>
    </message>
    <message>
        <source>The grid is back; going back to it.</source>
        <translation>Nettet er tilbage; skifter tilbage til det.</translation>
    </message>
    <message>
        <source>The manual set-point has run out.</source>
        <translation>Det manuelle setpunkt er udløbet.</translation>
    </message>
    <message>
        <source>The program is shutting down.</source>
        <translation>Programmet lukker ned.</translation>
    </message>
    <message>
        <source>The stored energy is kept for dearer hours.</source>
        <translation>Den lagrede energi gemmes til dyrere timer.</translation>
    </message>
    <message>
        <source>The unit is in maintenance.</source>
        <translation>Enheden er under service.</translation>
    </message>
    <message>
        <source>The unit is switched to idle.</source>
        <translation>Enheden er sat i tomgang.</translation>
    </message>
    <message>
        <source>There is a power cut; the battery supplies what it can.</source>
        <translation>Der er strømsvigt; batteriet forsyner, hvad det kan.</translation>
    </message>
    <message>
        <source>There is a power cut; the emergency supply cannot start, see Alarms.</source>
        <translation>Der er strømafbrydelse; nødforsyningen kan ikke starte, se Alarmer.</translation>
    </message>
    <message>
        <source>There is a power cut; the emergency supply is starting.</source>
        <translation>Der er strømsvigt; nødforsyningen starter.</translation>
    </message>
    <message>
        <source>There is a power cut; too little is left in the battery to take over.</source>
        <translation>Der er strømafbrydelse; der er for lidt tilbage i batteriet til at overtage.</translation>
    </message>
    <message>
        <source>There is no plan yet, so as little as possible is bought from the grid.</source>
        <translation>Der er ingen plan endnu, så der købes mindst muligt fra nettet.</translation>
    </message>
    <message>
        <source>There is nothing to gain at the moment.</source>
        <translation>Der er intet at vinde lige nu.</translation>
    </message>
    <message>
        <source>There is too little power in the grid; the battery helps.</source>
        <translation>Der er for lidt effekt i nettet; batteriet hjælper.</translation>
    </message>
    <message>
        <source>There is too much power in the grid; the battery helps.</source>
        <translation>Der er for meget effekt i nettet; batteriet hjælper.</translation>
    </message>
    <message>
        <source>There must be room for energy that costs less than nothing.</source>
        <translation>Der skal være plads til energi, der koster mindre end intet.</translation>
    </message>
    <message>
        <source>This is the most inverter {place} can do.</source>
        <translation>Det er det meste, inverter {place} kan.</translation>
    </message>
    <message>
        <source>This mode only measures and leaves the battery alone.</source>
        <translation>Denne tilstand måler kun og lader batteriet være.</translation>
    </message>
    <message>
        <source>Waiting for the safety timer of inverter {place}.</source>
        <translation>Venter på sikkerhedstimeren i inverter {place}.</translation>
    </message>
    <message>
        <source>Waiting for the time at which it may charge.</source>
        <translation>Venter på tidspunktet, hvor det må lade.</translation>
    </message>
    <message>
        <source>Waiting for {place} to answer.</source>
        <translation>Venter på svar fra {place}.</translation>
    </message>
    <message>
        <source>Waiting until the grid has been normal for long enough.</source>
        <translation>Venter, til nettet har været normalt længe nok.</translation>
    </message>
    <message>
        <source>Waiting until voltage and frequency of the grid are normal.</source>
        <translation>Venter, til nettets spænding og frekvens er normale.</translation>
    </message>
    <message>
        <source>home</source>
        <translation>hjemmet</translation>
    </message>
    <message>
        <source>site</source>
        <translation>anlægget</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Program and computer</source>
        <translation>Program og computer</translation>
    </message>
    <message>
        <source>This unit</source>
        <translation>Denne enhed</translation>
    </message>
</context>
<context>
    <name>SystemView</name>
    <message>
        <source>{0} d {1} h</source>
        <translation>{0} d {1} t</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>End maintenance</source>
        <translation>Afslut service</translation>
    </message>
    <message>
        <source>End this step</source>
        <translation>Afslut dette trin</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Forventet: %1</translation>
    </message>
    <message>
        <source>Hold for maintenance</source>
        <translation>Hold for service</translation>
    </message>
    <message>
        <source>Hold to begin</source>
        <translation>Hold for at begynde</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Det virkede ikke</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Det virkede</translation>
    </message>
</context>
<context>
    <name>TestView</name>
    <message>
        <source>{done} of {count} steps done</source>
        <translation>{done} af {count} trin udført</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>adding up</source>
        <translation>summerer</translation>
    </message>
    <message>
        <source>{0} h not recorded</source>
        <translation>{0} t ikke registreret</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Charged</source>
        <translation>Ladet</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Afladet</translation>
    </message>
    <message>
        <source>From grid</source>
        <translation>Fra net</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>To grid</source>
        <translation>Til net</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Brugt</translation>
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
        <translation>Rør for at aflæse en værdi</translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>%1 in</source>
        <translation>%1 ind</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 ud</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>Sidste 10 minutter</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>The lines grow from the right as time passes</source>
        <translation>Linjerne vokser fra højre med tiden</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
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
        <translation>Time</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Slår op</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>No history is kept on this unit. Switch it on in the site file: [features] history.</source>
        <translation>Der gemmes ingen historik på denne enhed. Slå den til i anlægsfilen: [features] history.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. The first values come after a full minute.</source>
        <translation>Intet er registreret endnu. De første værdier kommer efter et helt minut.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>Intet blev registreret i dette tidsrum.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uge</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>from hourly means</source>
        <translation>ud fra timemidler</translation>
    </message>
</context>
<context>
    <name>UnitCode</name>
    <message>
        <source>QR code with serial number and address</source>
        <translation>QR-kode med serienummer og adresse</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>No data from the controller</source>
        <translation>Ingen data fra styringen</translation>
    </message>
    <message>
        <source>Nothing on this screen is current.</source>
        <translation>Intet på denne skærm er aktuelt.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>0 W because of the stop</source>
        <translation>0 W på grund af stoppet</translation>
    </message>
    <message>
        <source>After a trip ({0})</source>
        <translation>Efter en udkobling ({0})</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>Efter starten</translation>
    </message>
    <message>
        <source>As it came from above</source>
        <translation>Som den kom ovenfra</translation>
    </message>
    <message>
        <source>Battery: {0}</source>
        <translation>Batteri: {0}</translation>
    </message>
    <message>
        <source>Between {0} and {1} at a price of {2}</source>
        <translation>Mellem {0} og {1} ved en pris på {2}</translation>
    </message>
    <message>
        <source>Charging from the grid up to {0}</source>
        <translation>Lader fra nettet op til {0}</translation>
    </message>
    <message>
        <source>Charging is held back</source>
        <translation>Ladning begrænses</translation>
    </message>
    <message>
        <source>Command: {0}</source>
        <translation>Kommando: {0}</translation>
    </message>
    <message>
        <source>Discharging is held back</source>
        <translation>Afladning begrænses</translation>
    </message>
    <message>
        <source>Feeding in up to {0}</source>
        <translation>Eksporterer op til {0}</translation>
    </message>
    <message>
        <source>Grid code</source>
        <translation>Netregler</translation>
    </message>
    <message>
        <source>Grid operator</source>
        <translation>Netselskab</translation>
    </message>
    <message>
        <source>Grid: {0}</source>
        <translation>Net: {0}</translation>
    </message>
    <message>
        <source>Held by a limit: {0}</source>
        <translation>Holdt af en grænse: {0}</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Ø-drift</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Det svarer ikke</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grænser</translation>
    </message>
    <message>
        <source>Limits of {0}</source>
        <translation>Grænser for {0}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Målt</translation>
    </message>
    <message>
        <source>Measured: {0} ({1})</source>
        <translation>Målt: {0} ({1})</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>No data from {0}: {1}</source>
        <translation>Ingen data fra {0}: {1}</translation>
    </message>
    <message>
        <source>No plan in force: {0}</source>
        <translation>Ingen plan gælder: {0}</translation>
    </message>
    <message>
        <source>None holds the power back</source>
        <translation>Ingen begrænser effekten</translation>
    </message>
    <message>
        <source>Not applied: a stop is immediate</source>
        <translation>Ikke anvendt: et stop er øjeblikkeligt</translation>
    </message>
    <message>
        <source>Not applied: the stop is 0 W</source>
        <translation>Ikke anvendt: stoppet er 0 W</translation>
    </message>
    <message>
        <source>Not in the way</source>
        <translation>Ikke i vejen</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>Oveni</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation>Reaktiv effekt</translation>
    </message>
    <message>
        <source>Reported back: {0}</source>
        <translation>Tilbagemeldt: {0}</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Setpunkt</translation>
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
        <translation>Ladetilstand: {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>The grid voltage leaves {0} of discharging and {1} of charging</source>
        <translation>Netspændingen tillader {0} afladning og {1} ladning</translation>
    </message>
    <message>
        <source>Use: {0}</source>
        <translation>Forbrug: {0}</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Hvem bestemmer</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Ønske</translation>
    </message>
    <message>
        <source>clear the fault</source>
        <translation>afhjælp fejlen</translation>
    </message>
    <message>
        <source>form the grid</source>
        <translation>dan nettet</translation>
    </message>
    <message>
        <source>its reserve is used up</source>
        <translation>dets reserve er brugt op</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gemt</translation>
    </message>
    <message>
        <source>locked out by low active power</source>
        <translation>spærret af lav aktiv effekt</translation>
    </message>
    <message>
        <source>not delivered: {0}</source>
        <translation>ikke leveret: {0}</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>endnu ikke nået</translation>
    </message>
    <message>
        <source>restores its reserve: {0}</source>
        <translation>genopretter sin reserve: {0}</translation>
    </message>
    <message>
        <source>the link to the operator is lost</source>
        <translation>forbindelsen til netselskabet er tabt</translation>
    </message>
    <message>
        <source>valid {0} s</source>
        <translation>gælder {0} s</translation>
    </message>
    <message>
        <source>{0} (without ramp)</source>
        <translation>{0} (uden rampe)</translation>
    </message>
    <message>
        <source>{0} can be delivered</source>
        <translation>{0} kan leveres</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} tilbage</translation>
    </message>
    <message>
        <source>{0} of it no inverter could take</source>
        <translation>{0} heraf kunne ingen inverter tage</translation>
    </message>
    <message>
        <source>{0} of reactive power absorbed</source>
        <translation>{0} reaktiv effekt optaget</translation>
    </message>
    <message>
        <source>{0} of reactive power injected</source>
        <translation>{0} reaktiv effekt afgivet</translation>
    </message>
    <message>
        <source>{0} of the rating allowed</source>
        <translation>{0} af mærkeeffekten tilladt</translation>
    </message>
    <message>
        <source>{0} sold</source>
        <translation>{0} solgt</translation>
    </message>
    <message>
        <source>{0}, as set up for this site</source>
        <translation>{0}, som indstillet for anlægget</translation>
    </message>
    <message>
        <source>{0}, asked for by {1} at {2}</source>
        <translation>{0}, ønsket af {1} kl. {2}</translation>
    </message>
    <message>
        <source>{0}, before {1}</source>
        <translation>{0}, før {1}</translation>
    </message>
    <message>
        <source>{0}. Nobody else wants the power.</source>
        <translation>{0}. Ingen andre vil have effekten.</translation>
    </message>
</context>
<context>
    <name>WhyArea</name>
    <message>
        <source>Why this power?</source>
        <translation>Hvorfor denne effekt?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Hvorfor? %1</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Held still: %1. The controller goes on.</source>
        <translation>Fastholdt: %1. Styringen kører videre.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Fasthold</translation>
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
        <translation>Cyklus {0} af {1}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>+ discharging, − charging</source>
        <translation>+ afladning, − opladning</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 time</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dage</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 timer</translation>
    </message>
    <message>
        <source>A critical alarm cannot be put aside.</source>
        <translation>En kritisk alarm kan ikke tilsidesættes.</translation>
    </message>
    <message>
        <source>A critical alarm keeps it at zero power.</source>
        <translation>En kritisk alarm holder den på nul effekt.</translation>
    </message>
    <message>
        <source>AEM active</source>
        <translation>AEM aktiv</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>Activating</source>
        <translation>Aktiverer</translation>
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
        <translation>Virker straks</translation>
    </message>
    <message>
        <source>Acts at the next start</source>
        <translation>Virker ved næste start</translation>
    </message>
    <message>
        <source>After a start or a disturbance the power grows slowly.</source>
        <translation>Efter start eller forstyrrelse stiger effekten langsomt.</translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation>Lufttemperatur</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmer</translation>
    </message>
    <message>
        <source>Alarms put aside</source>
        <translation>Alarmer tilsidesat</translation>
    </message>
    <message>
        <source>Alarms seen</source>
        <translation>Alarmer set</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All is well: meters, transformers, signs and scales agree.</source>
        <translation>Alt er godt: målere, transformere, fortegn og skalaer stemmer.</translation>
    </message>
    <message>
        <source>All {count} devices are heard.</source>
        <translation>Alle {count} enheder høres.</translation>
    </message>
    <message>
        <source>Allowed after the start</source>
        <translation>Tilladt efter starten</translation>
    </message>
    <message>
        <source>An alarm keeps fan or heater off; see Alarms.</source>
        <translation>En alarm holder ventilator eller varme slukket; se Alarmer.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svarer</translation>
    </message>
    <message>
        <source>Apparent power</source>
        <translation>Tilsyneladende effekt</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>apr</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>Tilkoblet</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Ønsket</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>aug</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Nødstrøm</translation>
    </message>
    <message>
        <source>Backup power</source>
        <translation>Nødstrøm</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Balanceret</translation>
    </message>
    <message>
        <source>Balancing of cells</source>
        <translation>Cellebalancering</translation>
    </message>
    <message>
        <source>Balancing of the cells</source>
        <translation>Cellebalancering</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Battery last full</source>
        <translation>Batteri sidst fuldt</translation>
    </message>
    <message>
        <source>Battery, planned</source>
        <translation>Batteri, planlagt</translation>
    </message>
    <message>
        <source>Being repaired</source>
        <translation>Under reparation</translation>
    </message>
    <message>
        <source>Black start</source>
        <translation>Dødstart</translation>
    </message>
    <message>
        <source>Both changes are seen here.</source>
        <translation>Begge skift ses her.</translation>
    </message>
    <message>
        <source>Bring it into its other position and back.</source>
        <translation>Bring den i den anden stilling og tilbage.</translation>
    </message>
    <message>
        <source>Button Acknowledge</source>
        <translation>Knap Kvittér</translation>
    </message>
    <message>
        <source>Button Mode</source>
        <translation>Knap Tilstand</translation>
    </message>
    <message>
        <source>Button Start</source>
        <translation>Knap Start</translation>
    </message>
    <message>
        <source>Button Stop</source>
        <translation>Knap Stop</translation>
    </message>
    <message>
        <source>Buttons, lamps, emergency stop</source>
        <translation>Knapper, lamper, nødstop</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Køber</translation>
    </message>
    <message>
        <source>By high frequency (LFSM-O)</source>
        <translation>Ved høj frekvens (LFSM-O)</translation>
    </message>
    <message>
        <source>By low frequency (LFSM-U)</source>
        <translation>Ved lav frekvens (LFSM-U)</translation>
    </message>
    <message>
        <source>By time of day</source>
        <translation>Efter tid på dagen</translation>
    </message>
    <message>
        <source>By voltage, P(U)</source>
        <translation>Efter spænding, P(U)</translation>
    </message>
    <message>
        <source>CAN bus</source>
        <translation>CAN-bus</translation>
    </message>
    <message>
        <source>Cabinet air</source>
        <translation>Skabsluft</translation>
    </message>
    <message>
        <source>Came first</source>
        <translation>Kom først</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celler</translation>
    </message>
    <message>
        <source>Change of mode</source>
        <translation>Tilstandsskift</translation>
    </message>
    <message>
        <source>Change of state</source>
        <translation>Statusskift</translation>
    </message>
    <message>
        <source>Charge only</source>
        <translation>Kun ladning</translation>
    </message>
    <message>
        <source>Charge {0}</source>
        <translation>Lad {0}</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lader</translation>
    </message>
    <message>
        <source>Charging from the grid</source>
        <translation>Lader fra nettet</translation>
    </message>
    <message>
        <source>Check its supply and its data cable.</source>
        <translation>Kontrollér forsyning og datakabel.</translation>
    </message>
    <message>
        <source>Check its supply, its cable and its address under Devices.</source>
        <translation>Kontrollér forsyning, kabel og adresse under Enheder.</translation>
    </message>
    <message>
        <source>Check its wiring and its profile.</source>
        <translation>Kontrollér ledninger og profil.</translation>
    </message>
    <message>
        <source>Check the assignment</source>
        <translation>Kontrollér tildelingen</translation>
    </message>
    <message>
        <source>Check the papers, and the unit's entry in the cloud</source>
        <translation>Kontrollér papirerne og enhedens post i cloud</translation>
    </message>
    <message>
        <source>Check whether cables or addresses were swapped.</source>
        <translation>Kontrollér, om kabler eller adresser er byttet om.</translation>
    </message>
    <message>
        <source>Choose where to look. Devices are only read, nothing is changed.</source>
        <translation>Vælg, hvor der skal søges. Enheder læses kun, intet ændres.</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klynge</translation>
    </message>
    <message>
        <source>Coldest cell</source>
        <translation>Koldeste celle</translation>
    </message>
    <message>
        <source>Coldest surface</source>
        <translation>Koldeste flade</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>Idriftsættelse</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Forbundet</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Forbinder</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>Connections tried</source>
        <translation>Forbindelsesforsøg</translation>
    </message>
    <message>
        <source>Console of the computer: left alone</source>
        <translation>Computerens konsol: røres ikke</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Forbrug</translation>
    </message>
    <message>
        <source>Contact of the grid operator</source>
        <translation>Netselskabets kontakt</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Styring</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Køler</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>Ret filen</translation>
    </message>
    <message>
        <source>Cost saving</source>
        <translation>Besparelse</translation>
    </message>
    <message>
        <source>Could deliver</source>
        <translation>Kunne levere</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translation>Kunne ikke gennemsøges</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisk</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Dato og tid</translation>
    </message>
    <message>
        <source>Day ahead</source>
        <translation>Day-ahead</translation>
    </message>
    <message>
        <source>Dead bus</source>
        <translation>Spændingsløs skinne</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dec</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Trufne beslutninger</translation>
    </message>
    <message>
        <source>Decisions too late</source>
        <translation>For sene beslutninger</translation>
    </message>
    <message>
        <source>Deeply discharged: never charged without service</source>
        <translation>Dybt afladet: lades aldrig uden service</translation>
    </message>
    <message>
        <source>Delay of the loop (99 %)</source>
        <translation>Sløjfens forsinkelse (99 %)</translation>
    </message>
    <message>
        <source>Delivers</source>
        <translation>Leverer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Enheder</translation>
    </message>
    <message>
        <source>Devices found</source>
        <translation>Fundne enheder</translation>
    </message>
    <message>
        <source>Devices heard</source>
        <translation>Enheder, der høres</translation>
    </message>
    <message>
        <source>Did you see it?</source>
        <translation>Så du det?</translation>
    </message>
    <message>
        <source>Discharge {0}</source>
        <translation>Aflad {0}</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>Aflader</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Dør</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Tørt</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Tørrer</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Nødstop</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tomt</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Sluttede før tid</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Hændelser</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Hver dag</translation>
    </message>
    <message>
        <source>Everything that is wired has been tried.</source>
        <translation>Alt, hvad der er forbundet, er prøvet.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksporterer</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ikke bestået</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Nøddrift</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilator</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Feed-in to the grid, at most</source>
        <translation>Indfødning til nettet, højst</translation>
    </message>
    <message>
        <source>Feeding in</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afslutning</translation>
    </message>
    <message>
        <source>First boot</source>
        <translation>Første start</translation>
    </message>
    <message>
        <source>First cause</source>
        <translation>Første årsag</translation>
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
        <translation>Flow</translation>
    </message>
    <message>
        <source>For the cloud: put the file {file} on the first part of the card</source>
        <translation>Til cloud: læg filen {file} på kortets første del</translation>
    </message>
    <message>
        <source>Forced by hand</source>
        <translation>Tvangsstyret manuelt</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Fri diskplads</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frekvens</translation>
    </message>
    <message>
        <source>Frequency and voltage are normal.</source>
        <translation>Frekvens og spænding er normale.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>fre</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>Fra {before} til {after}</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fuldt</translation>
    </message>
    <message>
        <source>Fuse of each phase</source>
        <translation>Sikring pr. fase</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Gone, not seen</source>
        <translation>Væk, ikke set</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Grid code</source>
        <translation>Netregler</translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation>Nettilslutning</translation>
    </message>
    <message>
        <source>Grid contactor</source>
        <translation>Netkontaktor</translation>
    </message>
    <message>
        <source>Grid frequency</source>
        <translation>Netfrekvens</translation>
    </message>
    <message>
        <source>Grid operator</source>
        <translation>Netselskab</translation>
    </message>
    <message>
        <source>Grid operator's limit</source>
        <translation>Netselskabets grænse</translation>
    </message>
    <message>
        <source>Grid service</source>
        <translation>Nettjeneste</translation>
    </message>
    <message>
        <source>Group of PV inverters</source>
        <translation>Gruppe af PV-invertere</translation>
    </message>
    <message>
        <source>Group of loads</source>
        <translation>Lastgruppe</translation>
    </message>
    <message>
        <source>Growing slowly</source>
        <translation>Stiger langsomt</translation>
    </message>
    <message>
        <source>Heater</source>
        <translation>Varmelegeme</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Varmer</translation>
    </message>
    <message>
        <source>Helping the grid</source>
        <translation>Hjælper nettet</translation>
    </message>
    <message>
        <source>Highest cell</source>
        <translation>Højeste celle</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>Holding the button writes the site file, stops the unit safely and starts it again with it.</source>
        <translation>Hold knappen: anlægsfilen skrives, enheden standses sikkert og starter igen med den.</translation>
    </message>
    <message>
        <source>Holding the button writes the site file. Control starts with it.</source>
        <translation>Hold knappen: anlægsfilen skrives, og reguleringen starter med den.</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Gælder nu</translation>
    </message>
    <message>
        <source>Holds now, reactive power only</source>
        <translation>Gælder nu, kun reaktiv effekt</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hjem</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Fugt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Tomgang</translation>
    </message>
    <message>
        <source>If the grid fails, the battery takes over.</source>
        <translation>Svigter nettet, tager batteriet over.</translation>
    </message>
    <message>
        <source>Import from the grid, at most</source>
        <translation>Forbrug fra nettet, højst</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importerer</translation>
    </message>
    <message>
        <source>Impossible value: {value}</source>
        <translation>Umulig værdi: {value}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gælder</translation>
    </message>
    <message>
        <source>In the site file</source>
        <translation>I anlægsfilen</translation>
    </message>
    <message>
        <source>In use by {names}: left alone</source>
        <translation>Bruges af {names}: røres ikke</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>Ind- og udgange</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installeret</translation>
    </message>
    <message>
        <source>Installed, but assigned to nobody</source>
        <translation>Installeret, men ikke tildelt nogen</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installatør</translation>
    </message>
    <message>
        <source>Intraday</source>
        <translation>Intraday</translation>
    </message>
    <message>
        <source>Inverter</source>
        <translation>Inverter</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Ø-drift</translation>
    </message>
    <message>
        <source>It answers a test signal, not the grid.</source>
        <translation>Det svarer på et testsignal, ikke nettet.</translation>
    </message>
    <message>
        <source>It answers the frequency of the grid.</source>
        <translation>Det svarer på netfrekvensen.</translation>
    </message>
    <message>
        <source>It helps the grid, because frequency or voltage are unusual.</source>
        <translation>Det hjælper nettet, fordi frekvens eller spænding er usædvanlig.</translation>
    </message>
    <message>
        <source>It is observed before the site returns to it.</source>
        <translation>Det observeres, før anlægget vender tilbage til det.</translation>
    </message>
    <message>
        <source>It is only read: allow writing in the site file.</source>
        <translation>Den læses kun: tillad skrivning i anlægsfilen.</translation>
    </message>
    <message>
        <source>It returns to automatic by itself.</source>
        <translation>Den vender selv tilbage til automatik.</translation>
    </message>
    <message>
        <source>It stops the unit and cannot be put aside.</source>
        <translation>Den stopper enheden og kan ikke tilsidesættes.</translation>
    </message>
    <message>
        <source>It supports the voltage of the grid by the agreed rule.</source>
        <translation>Det støtter netspændingen efter den aftalte regel.</translation>
    </message>
    <message>
        <source>It then has to be reset.</source>
        <translation>Den skal derefter nulstilles.</translation>
    </message>
    <message>
        <source>It waits for the frequency to leave its range.</source>
        <translation>Det venter på, at frekvensen forlader sit område.</translation>
    </message>
    <message>
        <source>It waits until every device answers.</source>
        <translation>Den venter, til alle enheder svarer.</translation>
    </message>
    <message>
        <source>It waits until the grid has been normal for long enough.</source>
        <translation>Det venter, til nettet har været normalt længe nok.</translation>
    </message>
    <message>
        <source>It was a test</source>
        <translation>Det var en test</translation>
    </message>
    <message>
        <source>It works in its mode.</source>
        <translation>Den arbejder i sin tilstand.</translation>
    </message>
    <message>
        <source>Its power follows in both directions. The mode is put back afterwards.</source>
        <translation>Effekten følger i begge retninger. Tilstanden sættes tilbage bagefter.</translation>
    </message>
    <message>
        <source>Its profile is a placeholder: invented addresses, for the simulator only.</source>
        <translation>Profilen er en pladsholder: opfundne adresser, kun til simulatoren.</translation>
    </message>
    <message>
        <source>Its profile was never checked on a real device: compare values with its display.</source>
        <translation>Profilen er aldrig kontrolleret på en rigtig enhed: sammenlign værdierne med dens display.</translation>
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
        <translation>Gemmer energien</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Kept off</source>
        <translation>Holdes slukket</translation>
    </message>
    <message>
        <source>Known and harmless</source>
        <translation>Kendt og harmløs</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Language and time</source>
        <translation>Sprog og tid</translation>
    </message>
    <message>
        <source>Last looked for</source>
        <translation>Senest søgt</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Seneste opdatering</translation>
    </message>
    <message>
        <source>Lasts fully for</source>
        <translation>Rækker fuldt i</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Let time servers through the firewall (NTP, UDP 123)</source>
        <translation>Luk tidsservere gennem firewallen (NTP, UDP 123)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Limit asked for</source>
        <translation>Grænse krævet</translation>
    </message>
    <message>
        <source>Limit of the grid operator</source>
        <translation>Netselskabets grænse</translation>
    </message>
    <message>
        <source>Limit of the grid operator lifted</source>
        <translation>Netselskabets grænse ophævet</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Begrænset</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grænser</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Load matching</source>
        <translation>Følger forbruget</translation>
    </message>
    <message>
        <source>Load of the processor</source>
        <translation>Processorbelastning</translation>
    </message>
    <message>
        <source>Local history</source>
        <translation>Lokal historik</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Søg enheder</translation>
    </message>
    <message>
        <source>Looking: {what}</source>
        <translation>Søger: {what}</translation>
    </message>
    <message>
        <source>Lost, outbox full</source>
        <translation>Tabt, køen fuld</translation>
    </message>
    <message>
        <source>Lowest cell</source>
        <translation>Laveste celle</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Market prices</source>
        <translation>Markedspriser</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maj</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>Målt værdi</translation>
    </message>
    <message>
        <source>Measuring only</source>
        <translation>Måler kun</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Brugt hukommelse</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Sendte beskeder</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Måler</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Målere</translation>
    </message>
    <message>
        <source>Mixing the air</source>
        <translation>Blander luften</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Mode: {mode}</source>
        <translation>Tilstand: {mode}</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Tilstande</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>man</translation>
    </message>
    <message>
        <source>NEM charges {0}</source>
        <translation>NEM lader {0}</translation>
    </message>
    <message>
        <source>NEM discharges {0}</source>
        <translation>NEM aflader {0}</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Enhedens navn</translation>
    </message>
    <message>
        <source>Needs a reset</source>
        <translation>Skal nulstilles</translation>
    </message>
    <message>
        <source>Neither too warm nor too cold.</source>
        <translation>Hverken for varmt eller for koldt.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Netværksadresse</translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation>Aldrig hørt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Ny enhed</translation>
    </message>
    <message>
        <source>New devices: {new}. Touch one to take it or leave it out.</source>
        <translation>Nye enheder: {new}. Tryk på en for at tage den med eller udelade den.</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Næste forsøg</translation>
    </message>
    <message>
        <source>Next {0}</source>
        <translation>Næste {0}</translation>
    </message>
    <message>
        <source>No PIN is set for installer and service. Set it on this computer: ballast access set-pin installer</source>
        <translation>Ingen PIN er angivet for installatør og service. Angiv den på denne computer: ballast access set-pin installer</translation>
    </message>
    <message>
        <source>No PIN is set. Whoever stands here may do everything.</source>
        <translation>Ingen PIN er angivet. Den, der står her, må alt.</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Ingen nødstrøm</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Ingen data</translation>
    </message>
    <message>
        <source>No data from this rack</source>
        <translation>Ingen data fra dette rack</translation>
    </message>
    <message>
        <source>No device is set up: the site file names them.</source>
        <translation>Ingen enhed er sat op: anlægsfilen nævner dem.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ingen grænse</translation>
    </message>
    <message>
        <source>No new alarm</source>
        <translation>Ingen ny alarm</translation>
    </message>
    <message>
        <source>No other output is under test</source>
        <translation>Ingen anden udgang testes</translation>
    </message>
    <message>
        <source>No power flows, so that somebody can work on the unit.</source>
        <translation>Ingen effekt løber, så der kan arbejdes på enheden.</translation>
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
        <translation>Ingen røg</translation>
    </message>
    <message>
        <source>No test pulse has been made: go back to it.</source>
        <translation>Der er ikke lavet nogen testpuls: gå tilbage til den.</translation>
    </message>
    <message>
        <source>No time server answers. The rest is tried all the same.</source>
        <translation>Ingen tidsserver svarer. Resten forsøges alligevel.</translation>
    </message>
    <message>
        <source>None. The unit works without a cloud.</source>
        <translation>Ingen. Enheden virker uden cloud.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ikke besvaret endnu</translation>
    </message>
    <message>
        <source>Not answered yet: {title}</source>
        <translation>Ikke besvaret endnu: {title}</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Ikke til rådighed</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>Ikke troværdig</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Svarer ikke</translation>
    </message>
    <message>
        <source>Not in the next days</source>
        <translation>Ikke de næste dage</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Ikke begrænset</translation>
    </message>
    <message>
        <source>Not marked: {why}</source>
        <translation>Ikke noteret: {why}</translation>
    </message>
    <message>
        <source>Not needed without papers for the cloud</source>
        <translation>Ikke nødvendigt uden papirer til cloud</translation>
    </message>
    <message>
        <source>Not on the grid again after {time}</source>
        <translation>Ikke på nettet igen efter {time}</translation>
    </message>
    <message>
        <source>Not pressed</source>
        <translation>Ikke trykket</translation>
    </message>
    <message>
        <source>Not producing</source>
        <translation>Producerer ikke</translation>
    </message>
    <message>
        <source>Not seen within {time}</source>
        <translation>Ikke set inden for {time}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Ikke sat</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Ikke solgt</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Ikke testet</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Not tried yet: {count}. The test page leads through them, one at a time.</source>
        <translation>Endnu ikke prøvet: {count}. Testsiden fører igennem dem én ad gangen.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Kan ikke bruges</translation>
    </message>
    <message>
        <source>Not used in the mode {0}</source>
        <translation>Bruges ikke i tilstanden {0}</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Ikke skrevet</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Intet</translation>
    </message>
    <message>
        <source>Nothing is wired to this unit: no buttons, lamps or contacts to be tried.</source>
        <translation>Intet er forbundet til enheden: ingen knapper, lamper eller kontakter at prøve.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Intet målt endnu</translation>
    </message>
    <message>
        <source>Nothing new was found. Check supply, cables and addresses, or search thoroughly.</source>
        <translation>Intet nyt fundet. Tjek forsyning, kabler og adresser, eller søg grundigt.</translation>
    </message>
    <message>
        <source>Nothing of it is sold now.</source>
        <translation>Intet heraf er solgt nu.</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <translation>Intet forbrug</translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}</source>
        <translation>Intet blev ændret: {reason}</translation>
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
        <translation>Observeret i</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>okt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>On battery and back after {time}</source>
        <translation>På batteri og tilbage efter {time}</translation>
    </message>
    <message>
        <source>On battery: {on}. {time} since it began</source>
        <translation>På batteri: {on}. {time} siden start</translation>
    </message>
    <message>
        <source>On for {time} more</source>
        <translation>Til i {time} endnu</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Tilbydes</translation>
    </message>
    <message>
        <source>On the grid, ready for a power cut</source>
        <translation>På nettet, klar til strømsvigt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Open or shorted</source>
        <translation>Afbrudt eller kortsluttet</translation>
    </message>
    <message>
        <source>Open: stop</source>
        <translation>Åben: stop</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatør</translation>
    </message>
    <message>
        <source>Output by hand</source>
        <translation>Udgang manuelt</translation>
    </message>
    <message>
        <source>Output in test mode</source>
        <translation>Udgang i testtilstand</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Udenfor</translation>
    </message>
    <message>
        <source>Overridden by {0}</source>
        <translation>Tilsidesat af {0}</translation>
    </message>
    <message>
        <source>Own timetable</source>
        <translation>Egen tidsplan</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Egetforbrug</translation>
    </message>
    <message>
        <source>PIN of the installer</source>
        <translation>Installatørens PIN</translation>
    </message>
    <message>
        <source>Papers for the cloud</source>
        <translation>Papirer til cloud</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestået</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Peak shaving</source>
        <translation>Spidsreduktion</translation>
    </message>
    <message>
        <source>Phase difference</source>
        <translation>Faseforskel</translation>
    </message>
    <message>
        <source>Phase signal</source>
        <translation>Fasesignal</translation>
    </message>
    <message>
        <source>Place in the cloud</source>
        <translation>Plads i cloud</translation>
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
        <translation>Effekten i det øjeblik</translation>
    </message>
    <message>
        <source>Power factor by power</source>
        <translation>Effektfaktor efter effekt</translation>
    </message>
    <message>
        <source>Power pulse of {inverter}</source>
        <translation>Effektpuls fra {inverter}</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Forvalg</translation>
    </message>
    <message>
        <source>Press it and let it go.</source>
        <translation>Tryk på den, og slip den.</translation>
    </message>
    <message>
        <source>Press the emergency stop, then pull it out again.</source>
        <translation>Tryk på nødstoppet, og træk det ud igen.</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>Trykket</translation>
    </message>
    <message>
        <source>Price and plan</source>
        <translation>Pris og plan</translation>
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
        <translation>Producerer</translation>
    </message>
    <message>
        <source>Pulses of {name}</source>
        <translation>Pulser fra {name}</translation>
    </message>
    <message>
        <source>Put aside until {time}</source>
        <translation>Tilsidesat til {time}</translation>
    </message>
    <message>
        <source>Q(U)</source>
        <translation>Q(U)</translation>
    </message>
    <message>
        <source>Q(U), by voltage</source>
        <translation>Q(U), efter spænding</translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation>Mærkeeffekt</translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation>Reaktiv effekt</translation>
    </message>
    <message>
        <source>Reactive power by voltage</source>
        <translation>Reaktiv effekt efter spænding</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Læst</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Ready for a power cut</source>
        <translation>Klar til strømsvigt</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Genstarter</translation>
    </message>
    <message>
        <source>Recharging</source>
        <translation>Genlader</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Ophæv den</translation>
    </message>
    <message>
        <source>Release of a stop</source>
        <translation>Frigivelse af stop</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>Fjernadgang</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Fjernstyring</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reserve (NEM below {0} min, AEM {1} min)</source>
        <translation>Reserve (NEM under {0} min, AEM {1} min)</translation>
    </message>
    <message>
        <source>Reserve used up</source>
        <translation>Reserve brugt op</translation>
    </message>
    <message>
        <source>Reset of alarms</source>
        <translation>Nulstilling af alarmer</translation>
    </message>
    <message>
        <source>Reset of an inverter</source>
        <translation>Nulstilling af inverter</translation>
    </message>
    <message>
        <source>Rest at 0 kW</source>
        <translation>Hvil ved 0 kW</translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation>Genstart computeren</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>Genstart programmet</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Genstarter</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Hviler</translation>
    </message>
    <message>
        <source>Returning to the grid</source>
        <translation>Vender tilbage til nettet</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rigtigt</translation>
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
        <translation>Kører</translation>
    </message>
    <message>
        <source>SCADA</source>
        <translation>SCADA</translation>
    </message>
    <message>
        <source>Safe stop</source>
        <translation>Sikkert stop</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>lør</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tidsplan</translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation>Tidsplan fjernet</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Self-consumption</source>
        <translation>Egetforbrug</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Sælger</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Seriel linje</translation>
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
        <translation>Tjenester</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Sat af</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Opsætning</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Setpunkt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Tavs</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Anlæg</translation>
    </message>
    <message>
        <source>Site and grid connection</source>
        <translation>Anlæg og nettilslutning</translation>
    </message>
    <message>
        <source>Small pulses show whether meters and transformers see what the battery does. Switch no large loads now.</source>
        <translation>Små pulser viser, om målere og transformere ser, hvad batteriet gør. Kobl ingen store laster nu.</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Røg</translation>
    </message>
    <message>
        <source>Smoke detector</source>
        <translation>Røgdetektor</translation>
    </message>
    <message>
        <source>So since</source>
        <translation>Sådan siden</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Softwareversion</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Solgt</translation>
    </message>
    <message>
        <source>Sold or ordered</source>
        <translation>Solgt eller bestilt</translation>
    </message>
    <message>
        <source>Sold, but not delivered: {0}.</source>
        <translation>Solgt, men ikke leveret: {0}.</translation>
    </message>
    <message>
        <source>Spare part ordered</source>
        <translation>Reservedel bestilt</translation>
    </message>
    <message>
        <source>Speed of the fan</source>
        <translation>Ventilatorens hastighed</translation>
    </message>
    <message>
        <source>Speed {speed}, {time} more</source>
        <translation>Hastighed {speed}, {time} endnu</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Starts so far</source>
        <translation>Starter hidtil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Ladetilstand</translation>
    </message>
    <message>
        <source>State of charge moves by about</source>
        <translation>Ladetilstanden flytter sig omkring</translation>
    </message>
    <message>
        <source>State of charge used</source>
        <translation>Brugt ladetilstand</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopped by mistake</source>
        <translation>Stoppet ved en fejl</translation>
    </message>
    <message>
        <source>Stopped. New devices until then: {new}.</source>
        <translation>Afsluttet. Nye enheder indtil da: {new}.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stopper</translation>
    </message>
    <message>
        <source>Storing solar surplus</source>
        <translation>Gemmer soloverskud</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>søn</translation>
    </message>
    <message>
        <source>Supplying the site</source>
        <translation>Forsyner anlægget</translation>
    </message>
    <message>
        <source>Supporting the grid</source>
        <translation>Støtter nettet</translation>
    </message>
    <message>
        <source>Switch it off and on; if that does not help, replace it.</source>
        <translation>Sluk og tænd den; hjælper det ikke, så udskift den.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Varer</translation>
    </message>
    <message>
        <source>TeamViewer is not installed</source>
        <translation>TeamViewer er ikke installeret</translation>
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
        <translation>Test</translation>
    </message>
    <message>
        <source>Test of backup power</source>
        <translation>Test af nødstrøm</translation>
    </message>
    <message>
        <source>Test of the frequency response</source>
        <translation>Test af frekvenssvaret</translation>
    </message>
    <message>
        <source>Test pulse</source>
        <translation>Testpuls</translation>
    </message>
    <message>
        <source>Test signal</source>
        <translation>Testsignal</translation>
    </message>
    <message>
        <source>The battery allows neither charging nor discharging</source>
        <translation>Batteriet tillader hverken ladning eller afladning</translation>
    </message>
    <message>
        <source>The battery allows no charging</source>
        <translation>Batteriet tillader ikke ladning</translation>
    </message>
    <message>
        <source>The battery allows no discharging</source>
        <translation>Batteriet tillader ikke afladning</translation>
    </message>
    <message>
        <source>The battery cannot take over at the moment.</source>
        <translation>Batteriet kan ikke tage over lige nu.</translation>
    </message>
    <message>
        <source>The battery protects itself</source>
        <translation>Batteriet beskytter sig selv</translation>
    </message>
    <message>
        <source>The battery rests and the inverters stand by until somebody chooses Run.</source>
        <translation>Batteriet hviler, og inverterne står klar, til nogen vælger Drift.</translation>
    </message>
    <message>
        <source>The battery rests until somebody chooses Run.</source>
        <translation>Batteriet hviler, til nogen vælger Drift.</translation>
    </message>
    <message>
        <source>The battery supplies the site</source>
        <translation>Batteriet forsyner anlægget</translation>
    </message>
    <message>
        <source>The battery's electronics sleep</source>
        <translation>Batteriets elektronik sover</translation>
    </message>
    <message>
        <source>The bootstrapper does not run: nobody sets the clock or looks for the cloud.</source>
        <translation>Bootstrapperen kører ikke: ingen stiller uret eller søger cloud.</translation>
    </message>
    <message>
        <source>The bootstrapper has said nothing for {time}. What stands here is old, not how it is now.</source>
        <translation>Bootstrapperen har været tavs i {time}. Det, der står her, er gammelt.</translation>
    </message>
    <message>
        <source>The cause is gone</source>
        <translation>Årsagen er væk</translation>
    </message>
    <message>
        <source>The computer starts again.</source>
        <translation>Computeren starter igen.</translation>
    </message>
    <message>
        <source>The contact opened, but the unit did not stop</source>
        <translation>Kontakten åbnede, men enheden stoppede ikke</translation>
    </message>
    <message>
        <source>The contactor to the grid cannot be trusted. Call the installer; see Alarms.</source>
        <translation>Netkontaktoren er ikke til at stole på. Tilkald installatøren; se Alarmer.</translation>
    </message>
    <message>
        <source>The contactor to the grid has not reported yet.</source>
        <translation>Netkontaktoren har endnu ikke meldt tilbage.</translation>
    </message>
    <message>
        <source>The contactor to the grid is closing.</source>
        <translation>Netkontaktoren slutter.</translation>
    </message>
    <message>
        <source>The fallback is in force: {0}.</source>
        <translation>Nøddriften gælder: {0}.</translation>
    </message>
    <message>
        <source>The fan turns: its speed signal rises.</source>
        <translation>Ventilatoren kører: hastighedssignalet stiger.</translation>
    </message>
    <message>
        <source>The grid has failed</source>
        <translation>Nettet er faldet ud</translation>
    </message>
    <message>
        <source>The grid has failed and the battery cannot supply the site any more.</source>
        <translation>Nettet er faldet ud, og batteriet kan ikke forsyne anlægget mere.</translation>
    </message>
    <message>
        <source>The grid has too much power.</source>
        <translation>Nettet har for meget effekt.</translation>
    </message>
    <message>
        <source>The grid is back</source>
        <translation>Nettet er tilbage</translation>
    </message>
    <message>
        <source>The grid is in balance.</source>
        <translation>Nettet er i balance.</translation>
    </message>
    <message>
        <source>The grid lacks power.</source>
        <translation>Nettet mangler effekt.</translation>
    </message>
    <message>
        <source>The grid operator is not heard, so what the contract says is in force.</source>
        <translation>Netselskabet høres ikke, så kontraktens værdi gælder.</translation>
    </message>
    <message>
        <source>The grid operator limits nothing.</source>
        <translation>Netselskabet begrænser intet.</translation>
    </message>
    <message>
        <source>The grid operator limits the power of this site.</source>
        <translation>Netselskabet begrænser anlæggets effekt.</translation>
    </message>
    <message>
        <source>The house is cut off the grid and supplied by the battery for 30 s.</source>
        <translation>Huset kobles fra nettet og forsynes af batteriet i 30 s.</translation>
    </message>
    <message>
        <source>The input is heard</source>
        <translation>Indgangen høres</translation>
    </message>
    <message>
        <source>The inverter discharges {power} for 10 s, then charges as much for 10 s.</source>
        <translation>Inverteren aflader {power} i 10 s og lader derefter lige så meget i 10 s.</translation>
    </message>
    <message>
        <source>The inverter has valid data</source>
        <translation>Inverteren har gyldige data</translation>
    </message>
    <message>
        <source>The inverters are starting to supply the site by themselves.</source>
        <translation>Inverterne begynder selv at forsyne anlægget.</translation>
    </message>
    <message>
        <source>The island did not begin</source>
        <translation>Ø-driften begyndte ikke</translation>
    </message>
    <message>
        <source>The island was halted; see Alarms.</source>
        <translation>Ø-driften blev standset; se Alarmer.</translation>
    </message>
    <message>
        <source>The lights stay on, and the site returns to the grid by itself.</source>
        <translation>Lyset forbliver tændt, og anlægget vender selv tilbage til nettet.</translation>
    </message>
    <message>
        <source>The meters contradict each other; waiting until the unit runs again.</source>
        <translation>Målerne modsiger hinanden; venter, til enheden kører igen.</translation>
    </message>
    <message>
        <source>The mode is put back, and what was recorded is looked at.</source>
        <translation>Tilstanden sættes tilbage, og det optagede vurderes.</translation>
    </message>
    <message>
        <source>The new site file</source>
        <translation>Den nye anlægsfil</translation>
    </message>
    <message>
        <source>The oldest of it</source>
        <translation>Ældst deraf</translation>
    </message>
    <message>
        <source>The output is switched on for 10 s.</source>
        <translation>Udgangen er til i 10 s.</translation>
    </message>
    <message>
        <source>The output is switched on for 30 s. Its interlocks hold.</source>
        <translation>Udgangen er til i 30 s. Dens spærringer gælder.</translation>
    </message>
    <message>
        <source>The power goes to zero and stays there, whatever anybody asks for, until somebody chooses Run.</source>
        <translation>Effekten går til nul og bliver der, uanset hvad nogen kræver, til nogen vælger Drift.</translation>
    </message>
    <message>
        <source>The power goes to zero and the screen goes dark for about a minute.</source>
        <translation>Effekten går til nul, og skærmen er mørk i cirka et minut.</translation>
    </message>
    <message>
        <source>The power goes to zero and the screen goes dark for about ten seconds.</source>
        <translation>Effekten går til nul, og skærmen er mørk i cirka ti sekunder.</translation>
    </message>
    <message>
        <source>The power is too low for the rule to work.</source>
        <translation>Effekten er for lav til, at reglen virker.</translation>
    </message>
    <message>
        <source>The program starts again.</source>
        <translation>Programmet starter igen.</translation>
    </message>
    <message>
        <source>The site file belongs to the installer: the new one is written beside it, with a command to use it.</source>
        <translation>Anlægsfilen tilhører installatøren: den nye skrives ved siden af, med en kommando, der tager den i brug.</translation>
    </message>
    <message>
        <source>The site file is written, but: {reason}</source>
        <translation>Anlægsfilen er skrevet, men: {reason}</translation>
    </message>
    <message>
        <source>The site file is written. The unit stops safely and starts again.</source>
        <translation>Anlægsfilen er skrevet. Enheden standses sikkert og starter igen.</translation>
    </message>
    <message>
        <source>The site file is written: {file}. Control starts.</source>
        <translation>Anlægsfilen er skrevet: {file}. Reguleringen starter.</translation>
    </message>
    <message>
        <source>The site is being separated from the grid.</source>
        <translation>Anlægget adskilles fra nettet.</translation>
    </message>
    <message>
        <source>The site is brought into step with the grid.</source>
        <translation>Anlægget synkroniseres med nettet.</translation>
    </message>
    <message>
        <source>The site is on the grid</source>
        <translation>Anlægget er på nettet</translation>
    </message>
    <message>
        <source>The site is separated from the grid.</source>
        <translation>Anlægget er adskilt fra nettet.</translation>
    </message>
    <message>
        <source>The site is without power</source>
        <translation>Anlægget er uden strøm</translation>
    </message>
    <message>
        <source>The stored PINs cannot be read. Set them again on this computer: ballast access set-pin installer</source>
        <translation>De gemte PIN-koder kan ikke læses. Angiv dem igen på denne computer: ballast access set-pin installer</translation>
    </message>
    <message>
        <source>The stored energy is nearly used up, so the answer fades.</source>
        <translation>Den lagrede energi er næsten brugt op, så svaret aftager.</translation>
    </message>
    <message>
        <source>The temperature is not known: heaters are off.</source>
        <translation>Temperaturen er ukendt: varmelegemer er slukket.</translation>
    </message>
    <message>
        <source>The test begins.</source>
        <translation>Testen begynder.</translation>
    </message>
    <message>
        <source>The test did not come to an end: {why}</source>
        <translation>Testen blev ikke færdig: {why}</translation>
    </message>
    <message>
        <source>The test has passed. Hold the button to mark this site as commissioned.</source>
        <translation>Testen er bestået. Hold knappen for at notere anlægget som idriftsat.</translation>
    </message>
    <message>
        <source>The unit goes on working.</source>
        <translation>Enheden arbejder videre.</translation>
    </message>
    <message>
        <source>The unit is in maintenance</source>
        <translation>Enheden er under service</translation>
    </message>
    <message>
        <source>The unit is running</source>
        <translation>Enheden kører</translation>
    </message>
    <message>
        <source>The unit limits or stops the power while it lasts.</source>
        <translation>Enheden begrænser eller standser effekten, så længe den varer.</translation>
    </message>
    <message>
        <source>The unit stays at 0 kW until it has gone.</source>
        <translation>Enheden bliver på 0 kW, til den er væk.</translation>
    </message>
    <message>
        <source>The unit stops at once, and stays stopped until it is released.</source>
        <translation>Enheden stopper straks og forbliver stoppet, til den frigives.</translation>
    </message>
    <message>
        <source>The unit works in its mode again. The battery may charge or discharge at once.</source>
        <translation>Enheden arbejder igen i sin tilstand. Batteriet kan lade eller aflade straks.</translation>
    </message>
    <message>
        <source>The work is finished</source>
        <translation>Arbejdet er færdigt</translation>
    </message>
    <message>
        <source>The zone or its battery is too cold.</source>
        <translation>Zonen eller dens batteri er for koldt.</translation>
    </message>
    <message>
        <source>The zone or its battery is too warm.</source>
        <translation>Zonen eller dens batteri er for varmt.</translation>
    </message>
    <message>
        <source>The zones differ too much.</source>
        <translation>Zonerne er for forskellige.</translation>
    </message>
    <message>
        <source>This section's limit</source>
        <translation>Dette afsnits grænse</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Anlægget</translation>
    </message>
    <message>
        <source>This site cannot be tested: {why}</source>
        <translation>Anlægget kan ikke testes: {why}</translation>
    </message>
    <message>
        <source>This site is commissioned. The warning goes within seconds.</source>
        <translation>Anlægget er idriftsat. Advarslen forsvinder inden for sekunder.</translation>
    </message>
    <message>
        <source>This site is simulated: it takes no site file.</source>
        <translation>Anlægget er simuleret: det tager ingen anlægsfil.</translation>
    </message>
    <message>
        <source>This unit has no network, serial line or CAN bus: plug one in and open this page again.</source>
        <translation>Enheden har hverken netværk, seriel linje eller CAN-bus: tilslut noget, og åbn siden igen.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>tor</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Oprydning</translation>
    </message>
    <message>
        <source>Time in operation</source>
        <translation>Driftstid</translation>
    </message>
    <message>
        <source>Time of one decision</source>
        <translation>Tid for én beslutning</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Tidsplan</translation>
    </message>
    <message>
        <source>Told to the operator</source>
        <translation>Meldt til netselskabet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>Prøv først</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>tir</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Uklart</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Ukendt enhed</translation>
    </message>
    <message>
        <source>Use a computer with a serial number</source>
        <translation>Brug en computer med serienummer</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Gæst</translation>
    </message>
    <message>
        <source>Volumes of grid services</source>
        <translation>Nettjenesters mængder</translation>
    </message>
    <message>
        <source>Volumes of grid services removed</source>
        <translation>Nettjenesters mængder fjernet</translation>
    </message>
    <message>
        <source>Waiting for the grid</source>
        <translation>Venter på nettet</translation>
    </message>
    <message>
        <source>Waiting for the right time</source>
        <translation>Venter på den rette tid</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Venter på at blive sendt</translation>
    </message>
    <message>
        <source>Wake line of the battery</source>
        <translation>Batteriets vækkelinje</translation>
    </message>
    <message>
        <source>Warmest cell</source>
        <translation>Varmeste celle</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
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
        <translation>Vand</translation>
    </message>
    <message>
        <source>Water could condense.</source>
        <translation>Vand kan kondensere.</translation>
    </message>
    <message>
        <source>Water detector</source>
        <translation>Vanddetektor</translation>
    </message>
    <message>
        <source>Way to the cloud</source>
        <translation>Vej til cloud</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ons</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>Mislykkedes</translation>
    </message>
    <message>
        <source>What it switches works, and stops afterwards.</source>
        <translation>Det, den kobler, virker og stopper bagefter.</translation>
    </message>
    <message>
        <source>What no device says: see the nameplates and the grid contract.</source>
        <translation>Hvad ingen enhed siger: se typeskilte og netaftale.</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Hvad kun du ved</translation>
    </message>
    <message>
        <source>What only you know of {name}: {model}</source>
        <translation>Hvad kun du ved om {name}: {model}</translation>
    </message>
    <message>
        <source>What the bootstrapper says cannot be read: {fault}</source>
        <translation>Bootstrapperens rapport kan ikke læses: {fault}</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Hvad der vil ske</translation>
    </message>
    <message>
        <source>Whoever would decide</source>
        <translation>Den, der ellers bestemmer</translation>
    </message>
    <message>
        <source>Wired contacts and outputs tried</source>
        <translation>Forbundne kontakter og udgange prøvet</translation>
    </message>
    <message>
        <source>Without a sensor</source>
        <translation>Uden føler</translation>
    </message>
    <message>
        <source>Work on the site</source>
        <translation>Arbejde på anlægget</translation>
    </message>
    <message>
        <source>Written. To use it, type at the unit: {command}</source>
        <translation>Skrevet. Tag den i brug ved enheden med: {command}</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Forkert</translation>
    </message>
    <message>
        <source>Wrong device</source>
        <translation>Forkert enhed</translation>
    </message>
    <message>
        <source>Wrong: {wrong}, unclear: {unclear}. Put it right, then test again.</source>
        <translation>Forkert: {wrong}, uklart: {unclear}. Ret det, og test igen.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Dit svar</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Nul</translation>
    </message>
    <message>
        <source>a button</source>
        <translation>en knap</translation>
    </message>
    <message>
        <source>a part of a large network, around this unit</source>
        <translation>en del af et stort net, omkring enheden</translation>
    </message>
    <message>
        <source>a safe stop</source>
        <translation>et sikkert stop</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>et stop</translation>
    </message>
    <message>
        <source>a web client</source>
        <translation>en webklient</translation>
    </message>
    <message>
        <source>above</source>
        <translation>over</translation>
    </message>
    <message>
        <source>absorb {0}</source>
        <translation>optag {0}</translation>
    </message>
    <message>
        <source>and comes back; all limits stay in force</source>
        <translation>og kommer tilbage; alle grænser gælder</translation>
    </message>
    <message>
        <source>asked to end</source>
        <translation>bedt om at slutte</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>højst {0}</translation>
    </message>
    <message>
        <source>available (1)</source>
        <translation>til rådighed (1)</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>i balance</translation>
    </message>
    <message>
        <source>balancing ended</source>
        <translation>balancering afsluttet</translation>
    </message>
    <message>
        <source>battery empty</source>
        <translation>batteri tomt</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>begynder</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>kontrolleres</translation>
    </message>
    <message>
        <source>being downloaded</source>
        <translation>hentes</translation>
    </message>
    <message>
        <source>being installed</source>
        <translation>installeres</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>tages tilbage</translation>
    </message>
    <message>
        <source>below</source>
        <translation>under</translation>
    </message>
    <message>
        <source>care of the battery</source>
        <translation>pleje af batteriet</translation>
    </message>
    <message>
        <source>cells together</source>
        <translation>celler ens</translation>
    </message>
    <message>
        <source>cells too low to tell</source>
        <translation>celler for lave til at afgøre</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ændres</translation>
    </message>
    <message>
        <source>charge from critical low ended</source>
        <translation>ladning fra kritisk lav afsluttet</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>ladet</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>ophørt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>sluttet</translation>
    </message>
    <message>
        <source>cos φ(P)</source>
        <translation>cos φ(P)</translation>
    </message>
    <message>
        <source>discharged</source>
        <translation>afladet</translation>
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
        <translation>slutter</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energi</translation>
    </message>
    <message>
        <source>export</source>
        <translation>indfødning</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>eksporteret</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fejl</translation>
    </message>
    <message>
        <source>free</source>
        <translation>fri</translation>
    </message>
    <message>
        <source>full</source>
        <translation>fuldt</translation>
    </message>
    <message>
        <source>grid services</source>
        <translation>nettjenester</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>højeste</translation>
    </message>
    <message>
        <source>import</source>
        <translation>forbrug fra nettet</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importeret</translation>
    </message>
    <message>
        <source>inject {0}</source>
        <translation>afgiv {0}</translation>
    </message>
    <message>
        <source>installer</source>
        <translation>installatør</translation>
    </message>
    <message>
        <source>island</source>
        <translation>ø-drift</translation>
    </message>
    <message>
        <source>it does not answer any more</source>
        <translation>den svarer ikke mere</translation>
    </message>
    <message>
        <source>it is not the device that was set up</source>
        <translation>det er ikke den enhed, der blev sat op</translation>
    </message>
    <message>
        <source>its values are impossible</source>
        <translation>dens værdier er umulige</translation>
    </message>
    <message>
        <source>its values do not move</source>
        <translation>dens værdier står stille</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>beholdt</translation>
    </message>
    <message>
        <source>leaves below {0}</source>
        <translation>kobles fra under {0}</translation>
    </message>
    <message>
        <source>longest time</source>
        <translation>længste tid</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>laveste</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no cell voltages</source>
        <translation>ingen cellespændinger</translation>
    </message>
    <message>
        <source>no longer put aside</source>
        <translation>ikke længere tilsidesat</translation>
    </message>
    <message>
        <source>not available (0)</source>
        <translation>ikke til rådighed (0)</translation>
    </message>
    <message>
        <source>not heard since the start</source>
        <translation>ikke hørt siden starten</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke endnu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>intet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>off to save energy</source>
        <translation>fra for at spare energi</translation>
    </message>
    <message>
        <source>off until the island is steady</source>
        <translation>fra, til ø-driften er stabil</translation>
    </message>
    <message>
        <source>off: too much was switched on</source>
        <translation>fra: for meget blev koblet til</translation>
    </message>
    <message>
        <source>on offer</source>
        <translation>tilbydes</translation>
    </message>
    <message>
        <source>on the grid</source>
        <translation>på nettet</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>på prøve</translation>
    </message>
    <message>
        <source>only listened to</source>
        <translation>der lyttes kun</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åben</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operatør</translation>
    </message>
    <message>
        <source>power</source>
        <translation>effekt</translation>
    </message>
    <message>
        <source>power cut</source>
        <translation>strømafbrydelse</translation>
    </message>
    <message>
        <source>produced</source>
        <translation>produceret</translation>
    </message>
    <message>
        <source>profile never checked on a real device</source>
        <translation>profil aldrig kontrolleret på en rigtig enhed</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>opstået</translation>
    </message>
    <message>
        <source>recognised, but its profile is made up for the simulator</source>
        <translation>genkendt, men profilen er opdigtet til simulatoren</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>afvist</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>hviler</translation>
    </message>
    <message>
        <source>separating</source>
        <translation>kobler fra</translation>
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
        <translation>flere profiler passer: vælg efter typeskiltet</translation>
    </message>
    <message>
        <source>speaks Modbus, but is not known here: see the list of devices, or ask for a profile</source>
        <translation>taler Modbus, men er ukendt her: se enhedslisten, eller bed om en profil</translation>
    </message>
    <message>
        <source>stays down to {0}</source>
        <translation>bliver ned til {0}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>stopped by an alarm</source>
        <translation>stoppet af en alarm</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>forsynet</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taget tilbage</translation>
    </message>
    <message>
        <source>the cloud</source>
        <translation>skyen</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>klyngen</translation>
    </message>
    <message>
        <source>the console</source>
        <translation>konsollen</translation>
    </message>
    <message>
        <source>the day-ahead timetable</source>
        <translation>day-ahead-tidsplanen</translation>
    </message>
    <message>
        <source>the intraday timetable</source>
        <translation>intraday-tidsplanen</translation>
    </message>
    <message>
        <source>the island</source>
        <translation>ø-driften</translation>
    </message>
    <message>
        <source>the mode</source>
        <translation>tilstanden</translation>
    </message>
    <message>
        <source>the own timetable</source>
        <translation>den egne tidsplan</translation>
    </message>
    <message>
        <source>the state of the unit</source>
        <translation>enhedens tilstand</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>systemet</translation>
    </message>
    <message>
        <source>this screen</source>
        <translation>denne skærm</translation>
    </message>
    <message>
        <source>up</source>
        <translation>op</translation>
    </message>
    <message>
        <source>used</source>
        <translation>brugt</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>kontrolleret</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>gæst</translation>
    </message>
    <message>
        <source>waits for a quiet time</source>
        <translation>venter på ro</translation>
    </message>
    <message>
        <source>watching the grid</source>
        <translation>overvåger nettet</translation>
    </message>
    <message>
        <source>what was sold or ordered</source>
        <translation>det solgte eller bestilte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, measured</source>
        <translation>ja, målt</translation>
    </message>
    <message>
        <source>{0} % discharge, {1} % charge</source>
        <translation>{0} % afladning, {1} % ladning</translation>
    </message>
    <message>
        <source>{0} (next day)</source>
        <translation>{0} (næste dag)</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} fra {1}</translation>
    </message>
    <message>
        <source>{0} in</source>
        <translation>{0} ind</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} af {1}</translation>
    </message>
    <message>
        <source>{0} out</source>
        <translation>{0} ud</translation>
    </message>
    <message>
        <source>{0} s more</source>
        <translation>{0} s endnu</translation>
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
        <translation>{count} alarmer på {minutes} minutter. Begynd med den, der kom først.</translation>
    </message>
    <message>
        <source>{count} more follow from it</source>
        <translation>{count} flere følger af den</translation>
    </message>
    <message>
        <source>{count} times discharging and charging, {time} each</source>
        <translation>{count} gange afladning og opladning, {time} hver</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} af {count}</translation>
    </message>
    <message>
        <source>{first} after {delay} s, {second} after {later} s</source>
        <translation>{first} efter {delay} s, {second} efter {later} s</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} til {high}</translation>
    </message>
    <message>
        <source>{names} go on</source>
        <translation>{names} fortsætter</translation>
    </message>
    <message>
        <source>{names}: not asked again</source>
        <translation>{names}: spørges ikke igen</translation>
    </message>
    <message>
        <source>{name} charges with {power}.</source>
        <translation>{name} lader med {power}.</translation>
    </message>
    <message>
        <source>{name} discharges with {power}.</source>
        <translation>{name} aflader med {power}.</translation>
    </message>
    <message>
        <source>{name} measures</source>
        <translation>{name} måler</translation>
    </message>
    <message>
        <source>{name} rests.</source>
        <translation>{name} hviler.</translation>
    </message>
    <message>
        <source>{name}: charging / discharging</source>
        <translation>{name}: opladning / afladning</translation>
    </message>
    <message>
        <source>{name}: charging / discharging current</source>
        <translation>{name}: lade- / afladestrøm</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{now}. Changes seen: {count}</source>
        <translation>{now}. Skift set: {count}</translation>
    </message>
    <message>
        <source>{place}: direction</source>
        <translation>{place}: retning</translation>
    </message>
    <message>
        <source>{place}: follows its commands</source>
        <translation>{place}: følger sine ordrer</translation>
    </message>
    <message>
        <source>{place}: how fast it answers</source>
        <translation>{place}: hvor hurtigt den svarer</translation>
    </message>
    <message>
        <source>{place}: meters exchanged</source>
        <translation>{place}: målere byttet om</translation>
    </message>
    <message>
        <source>{place}: names of the phases</source>
        <translation>{place}: fasernes navne</translation>
    </message>
    <message>
        <source>{place}: nothing to judge by</source>
        <translation>{place}: intet at bedømme</translation>
    </message>
    <message>
        <source>{place}: sits in the wrong place</source>
        <translation>{place}: sidder det forkerte sted</translation>
    </message>
    <message>
        <source>{place}: size of the values</source>
        <translation>{place}: værdiernes størrelse</translation>
    </message>
    <message>
        <source>{place}: total and phases</source>
        <translation>{place}: sum og faser</translation>
    </message>
    <message>
        <source>{place}: transformer turned round</source>
        <translation>{place}: transformer vendt</translation>
    </message>
    <message>
        <source>{place}: transformer without signal</source>
        <translation>{place}: transformer uden signal</translation>
    </message>
    <message>
        <source>{place}: transformers exchanged</source>
        <translation>{place}: transformere byttet om</translation>
    </message>
    <message>
        <source>{place}: transformers on their phases</source>
        <translation>{place}: transformere på deres faser</translation>
    </message>
    <message>
        <source>{place}: transformers wired wrong</source>
        <translation>{place}: transformere forbundet forkert</translation>
    </message>
    <message>
        <source>{place}: where it sits</source>
        <translation>{place}: hvor den sidder</translation>
    </message>
    <message>
        <source>{power} measured</source>
        <translation>{power} målt</translation>
    </message>
    <message>
        <source>{power} measured, {wanted} wanted</source>
        <translation>{power} målt, {wanted} ønsket</translation>
    </message>
    <message>
        <source>{silent} of {count} devices are not heard. Put that right before the test.</source>
        <translation>{silent} af {count} enheder høres ikke. Ret det før testen.</translation>
    </message>
    <message>
        <source>{time}, after a power cut or a kill</source>
        <translation>{time}, efter strømsvigt eller afbrydelse</translation>
    </message>
</context>
</TS>
