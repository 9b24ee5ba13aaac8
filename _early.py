import asyncio, sys, time
from app.hub_device import hub_folder
from simulator.hub.client import HubClient, HubError
async def main():
    t=time.monotonic()
    while True:
        try:
            c=HubClient.of(hub_folder()); s=c.state("demo")
            a=await c.invoke("demo","GoToMode_ChargeOnly",{"soc_target_pct":80},timeout_s=25); a.status==200 or print(a)
            n=globals().setdefault("n",[]); n.append(round(time.monotonic()-t,2))
            if len(n)>25: print(n); return
        except (HubError,OSError) as e:
            last=repr(e)
            if getattr(e,"status",0)==504: print(round(time.monotonic()-t,2),last)
            await asyncio.sleep(0.01)
asyncio.run(main())
